import { comesBefore } from '../model/comes-before';
import { isStateRead } from './busy-poll-loop';
import type { LinkedSite } from '../link/linked-model';
import { bindingAt } from '../model/entries';
import type { CallFact, Expression, FileFacts } from '../model/facts';
import type { Problem, Rule, RuleModel } from './rule';
import { ofEachSite } from './support/each-site';
import { groupByPlace, hitsOf, isInstant, namedEdges, problemOf, type Hit, type HitGroup } from './support/hits';
import { pollAround } from './support/loops';
import { isTrial } from './support/names';
import { isMade } from './support/order';
import { callText, entryText, firstFitting } from './support/wording';

export const pollForReply: Rule = {
  name: 'poll-for-reply',
  severity: 'information',
  docs: {
    what: 'A request handler hands work over (a message, a job, a POST that only accepts) and then asks again and again until the answer is there.',
    why: 'It is synchronous in disguise: the user waits all the same, and to the work come the pauses between two looks, the requests for nothing, and a connection that is held open the whole time.',
    fix: 'Answer 202 with the id and let the client ask a status route or be told (WebSocket, server-sent events, webhook). If the work is short, call the service directly and wait for it.',
    silent: [
      'Clients and browsers that ask a status route: that is the pattern to follow.',
      'Loops about something else than what was handed over before.',
      'Waiters of an SDK, which `long-running-in-handler` tells.',
      'Start-up, scripts, tests, consumers and jobs.',
    ],
    bad: `
import express from 'express';
import { Queue } from 'bullmq';
import { setTimeout } from 'node:timers/promises';

const reports = new Queue('reports');

express().post('/reports', async (request, response) => {
  const job = await reports.add('build', request.body);
  while (!(await job.isCompleted())) await setTimeout(500);
  response.json(job.returnvalue);
});
`,
    good: `
import express from 'express';
import { Queue } from 'bullmq';

const reports = new Queue('reports');
const app = express();

app.post('/reports', async (request, response) => {
  const job = await reports.add('build', request.body);
  response.status(202).location(\`/reports/\${job.id}\`).end();
});
app.get('/reports/:id', async (request, response) => {
  const job = await reports.getJob(request.params.id);
  response.json({ state: await job?.getState() });
});
`,
    sources: [{ title: 'Azure architecture: Asynchronous request-reply pattern', url: 'https://learn.microsoft.com/azure/architecture/patterns/async-request-reply' }],
  },
  check: (model) => {
    const polls = ofEachSite(model, 'polls', (site) => (isLookup(site) && pollAround(site)?.pauses === true ? hitsOf(model, site) : []));
    const asked = polls.filter((hit) => !isTrial(hit.path) && !isInstant(hit) && handedOver(model, hit) !== undefined);
    return groupByPlace(model, asked).flatMap((group) => toProblem(model, group));
  },
};

/** A look at whether something is done: a request, the state of a job, a row or a key. */
function isLookup(linked: LinkedSite): boolean {
  const { site } = linked;
  if (site.direction === 'out' && (site.category === 'database' || site.category === 'cache')) return /(^|\.)h?(find|get|exists|select|query|count)\w*$/i.test(callText(site.api));
  return isStateRead(linked);
}

/** What was handed over before the loop, in the same function or the one that calls it, and is asked for in it. */
function handedOver(model: RuleModel, { site, path }: Hit): LinkedSite | undefined {
  const [outer] = namedEdges(path).slice(-1);
  const places = [...(site.call === undefined ? [] : [{ file: site.file, call: site.call }]), ...(outer === undefined ? [] : [outer.at])];
  for (const { file, call } of places) {
    const found = model.sites.find((other) => other.file === file && other.function === call.function && isHandOver(other) && other.call !== undefined && comesBefore(other.call, call) && isAbout(file, call, other.call));
    if (found !== undefined) return found;
  }
  return undefined;
}

function isHandOver({ site }: LinkedSite): boolean {
  if (site.direction === 'in') return false;
  if (site.category === 'http') return site.operation === 'POST';
  return (site.category === 'publish' || site.category === 'enqueue') && site.operation === 'send';
}

/** The look is made of what handing over gave, or of something that was handed over too. */
function isAbout(file: FileFacts, look: CallFact, sent: CallFact): boolean {
  const index = file.calls.indexOf(sent);
  const has = (call: CallFact, wanted: (part: Expression) => boolean): boolean => [call.callee, ...call.arguments].some((part) => isMade(file, part, wanted));
  if (has(look, (part) => part.kind === 'call' && part.call === index)) return true;
  const own = (part: Expression): part is Expression & { kind: 'reference' } => part.kind === 'reference' && (bindingAt(file, part.binding)?.function ?? -1) >= 0;
  return has(look, (part) => own(part) && has(sent, (other) => own(other) && other.binding === part.binding));
}

function toProblem(model: RuleModel, group: HitGroup): readonly Problem[] {
  const hit = group.first;
  const sent = handedOver(model, hit);
  if (sent === undefined) return [];
  const who = entryText(hit.path.entry);
  return [{
    ...problemOf(group, [{ file: sent.site.file, line: sent.site.line, reason: `\`${callText(sent.site.api)}\` hands the work over.` }, ...hit.site.site.because]),
    message: `${firstFitting([
      ...(sent.site.target.known && sent.site.category !== 'http' ? [`${who} sends \`${sent.site.target.text}\` and polls until it is done.`] : []), `${who} hands work over and polls until it is done.`, 'Work is handed over and polled for until it is done.',
    ])} The user waits all the same, with the pauses of the loop on top. Answer 202 with the id and let the client ask or be told; if the work is short, call it directly.`,
  }];
}
