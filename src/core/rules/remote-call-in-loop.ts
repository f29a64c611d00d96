import type { LinkedSite } from '../link/linked-model';
import type { Problem, Rule } from './rule';
import { ofEachSite } from './support/each-site';
import { groupByPlace, hitsOf, isInstant, problemOf, type Hit, type HitGroup } from './support/hits';
import { staysInProcess } from './support/local-actions';
import { isCalledByMachine, isTrial, isWebhook } from './support/names';
import { repeatOf, type Repeat } from './support/repeats';
import { callText, entryText, firstFitting } from './support/wording';

export const remoteCallInLoop: Rule = {
  name: 'remote-call-in-loop',
  severity: 'information',
  docs: {
    what: 'A request handler sends one request, or one message, for every item of a collection and waits for each of them.',
    why: 'The time of the request grows with the data: 200 items at 20 ms are 4 s one after the other. All at once they are a burst that the other side has to take. '
      + 'Each of them may fail on its own and leave the work half done.',
    fix: 'Ask for all items at once where the other side can (`?ids=1,2,3`, a batch endpoint); send messages in one batch (`addBulk`, `SendMessageBatch`, several `messages`). '
      + 'Where there is no such endpoint, run a few requests at a time (`p-limit`), or publish one message per item and answer now.',
    silent: [
      'Lists of up to five items that are written out in the code, and constants (`REGIONS`).',
      'Pages, retries and anything else where one turn decides what the next one asks for.',
      'Loops that return with the first answer that will do.',
      'Loops over chunks or batches, and `for await`, where the library reads pages.',
      'Servers that the items name (`${server.url}/health`), of which none can answer for the others.',
      'Calls that are not made of the item, databases and caches.',
      'Actions of Moleculer that the same process answers.',
      'Consumers, jobs, webhooks, scripts and browsers: nobody waits for the answer of a request there.',
    ],
    bad: `
import axios from 'axios';
import express from 'express';

const stock = axios.create({ baseURL: 'http://stock', timeout: 2000 });

express().post('/orders', async (request, response) => {
  const available = [];
  for (const item of request.body.items) {
    available.push((await stock.get(\`/items/\${item.id}\`)).data);
  }
  response.json(available);
});
`,
    good: `
import axios from 'axios';
import express from 'express';

const stock = axios.create({ baseURL: 'http://stock', timeout: 2000 });

express().post('/orders', async (request, response) => {
  const ids = request.body.items.map((item) => item.id);
  response.json((await stock.get('/items', { params: { ids } })).data);
});
`,
    sources: [
      { title: 'Azure architecture: Chatty I/O antipattern', url: 'https://learn.microsoft.com/azure/architecture/antipatterns/chatty-io/' },
      { title: 'ESLint: no-await-in-loop, when not to use it', url: 'https://eslint.org/docs/latest/rules/no-await-in-loop' },
      { title: 'OWASP API4:2023 Unrestricted resource consumption', url: 'https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/' },
    ],
  },
  check: (model) => {
    const repeated = ofEachSite(model, 'in loop', (site) => ((isRequest(site) && !staysInProcess(model, site)) || bulkOf(site) !== undefined ? hitsOf(model, site) : []).filter((hit) => repeatOf(hit) !== undefined && !isTrial(hit.path) && !isCalledByMachine(hit.path) && !isWebhook(hit.path) && !isInstant(hit)));
    return groupByPlace(model, repeated).flatMap(toProblem);
  },
};

const REQUESTS: ReadonlySet<string> = new Set(['http', 'graphql', 'soap', 'grpc', 'rpc']);

function isRequest({ site, model }: LinkedSite): boolean {
  return site.direction === 'out' && site.style === 'sync' && REQUESTS.has(site.category) && model.waits !== true;
}

/** How the library sends many messages at once. */
const BULK: readonly (readonly [library: RegExp, api: RegExp, advice: string])[] = [
  [/^(@taskforcesh\/)?bullmq|^bull$/, /\.add$/, 'addBulk'],
  [/client-sqs$|^aws-sdk/, /\.send(Message)?$/, 'SendMessageBatch'],
  [/client-sns$|^aws-sdk/, /\.(send|publish)$/, 'PublishBatch'],
  [/client-eventbridge$/, /\.(send|putEvents)$/, 'several `Entries`'],
  [/kafka/, /\.send$/, 'several `messages`'],
  [/^inngest$/, /\.send$/, 'a list of events'],
];

/** What a command takes that holds many messages already. */
const MANY = /Entries\[\*\]\.Message/;

function bulkOf({ site, model }: LinkedSite): string | undefined {
  if (MANY.test(model.payload ?? '')) return undefined;
  if (site.direction !== 'out' || site.operation !== 'send' || (site.category !== 'publish' && site.category !== 'enqueue')) return undefined;
  return BULK.find(([library, api]) => library.test(site.library) && api.test(site.api))?.[2];
}

function toProblem(group: HitGroup): readonly Problem[] {
  const hit = group.first;
  const repeat = repeatOf(hit);
  if (repeat === undefined) return [];
  const bulk = bulkOf(hit.site);
  return [{
    ...problemOf(group, [
      { file: repeat.file.file, line: repeat.line, reason: `It happens for every item${overText(repeat)}${repeat.isConcurrent ? ', all at once' : ', one after the other'}.` }, ...hit.site.site.because,
    ]),
    at: { file: repeat.file, function: repeat.call.function, span: repeat.call, text: repeat.call.text },
    message: `${title(hit, repeat, bulk)} ${bulk === undefined ? reason(repeat) : `Each is a round trip to the broker. Send them together (${bulk.startsWith('several') || bulk.startsWith('a ') ? bulk : `\`${bulk}\``}).`}`,
    ...(bulk === undefined ? {} : { severity: 'hint' }),
  }];
}

function title({ site: { site }, path }: Hit, repeat: Repeat, bulk: string | undefined): string {
  const what = bulk === undefined ? 'request' : 'message';
  const who = entryText(path.entry);
  return firstFitting([
    `${who} sends one ${what} per item${overText(repeat)} (\`${callText(site.api)}\`).`, `${who} sends one ${what} per item${overText(repeat)}.`, `One ${what} per item${overText(repeat)}.`, `One ${what} is sent per item of a list.`,
  ]);
}

function overText({ over }: Repeat): string {
  return over === undefined || over.length > 40 ? '' : ` of \`${over}\``;
}

function reason({ isConcurrent }: Repeat): string {
  const cost = isConcurrent ? 'The other side takes a burst that grows with the data, and one failure among many fails the request.' : 'The user waits for all of them in turn, longer as the data grows.';
  return `${cost} Ask for all items at once if the other side can; otherwise run a few at a time, or publish one message per item.`;
}
