import type { CallEdge } from '../link/call-graph';
import type { LinkedSite } from '../link/linked-model';
import type { Problem, Rule } from './rule';
import { ofEachSite } from './support/each-site';
import { frozenDrop, type FrozenDrop } from './support/frozen';
import { callText, entryText, firstFitting } from './support/wording';

export const serverlessFireAndForget: Rule = {
  name: 'serverless-fire-and-forget',
  severity: 'information',
  docs: {
    what: 'A function of a cloud (Lambda, Cloudflare Workers, Netlify, Vercel, Firebase, Google Cloud Functions) starts a request or a message and answers without waiting for it: '
      + 'the promise is dropped, marked with `void`, only caught, or started by a timer.',
    why: 'The platform freezes or ends the function as soon as it has answered. What is still under way is cut off, or goes on in a later invocation, minutes afterwards and with a connection that is long gone. '
      + 'It works on a developer\'s machine and loses messages in production.',
    fix: 'Await it. Where the user should not wait, hand it to the platform (`ctx.waitUntil(…)`, `waitUntil` of `@vercel/functions`, `context.waitUntil` of Netlify), or put it on a queue.',
    silent: [
      'Promises that are handed to `waitUntil` or `after`, or gathered and awaited later.',
      'Servers that go on running after an answer (Express in a container, `next start`): see `floating-remote-call`.',
      'Lambda handlers with a callback, which wait until nothing is left to do.',
    ],
    bad: `
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';

const sqs = new SQSClient({});

export const handler: APIGatewayProxyHandler = async (event) => {
  void sqs.send(new SendMessageCommand({ QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/1/orders', MessageBody: event.body ?? '' }));
  return { statusCode: 202, body: '' };
};
`,
    good: `
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';

const sqs = new SQSClient({});

export const handler: APIGatewayProxyHandler = async (event) => {
  await sqs.send(new SendMessageCommand({ QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/1/orders', MessageBody: event.body ?? '' }));
  return { statusCode: 202, body: '' };
};
`,
    sources: [
      { title: 'AWS Lambda: Best practices for Node.js, asynchronous work', url: 'https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html' },
      { title: 'Cloudflare Workers: Context, waitUntil', url: 'https://developers.cloudflare.com/workers/runtime-apis/context/#waituntil' },
      { title: 'Vercel: Functions, waitUntil', url: 'https://vercel.com/docs/functions/functions-api-reference/vercel-functions-package#waituntil' },
    ],
  },
  check: (model) => ofEachSite(model, 'frozen', (site) => {
    const drop = frozenDrop(model, site);
    return drop === undefined ? [] : [toProblem(site, drop)];
  }),
};

function toProblem(linked: LinkedSite, { reach, edge, isTimer, entry }: FrozenDrop): Problem {
  const { site } = linked;
  const call = `\`${callText(site.api)}\``;
  return {
    at: placeOf(linked, edge), site: linked, path: reach.context.path, confidence: Math.min(site.confidence, reach.confidence),
    evidence: [
      ...site.because,
      { file: edge?.at.file.file ?? site.file, line: edge?.at.call.line ?? site.line, reason: isTimer ? 'A timer starts it after the answer.' : 'Nothing waits for its promise.' },
      { file: entry.file.file, line: entry.line, reason: `The platform freezes or ends ${entryText(entry)} as soon as it has answered.` },
    ],
    message: `${firstFitting([`${entryText(entry)} answers before ${call} (${site.library}) is done.`, `${entryText(entry)} answers before ${call} is done.`, 'The function answers before this is done.'])} `
      + 'The platform freezes or ends the function then: the call may be cut off, or go on in a later invocation. Await it, hand it to `waitUntil`, or put it on a queue.',
  };
}

function placeOf({ file, site, function: index }: LinkedSite, edge: CallEdge | undefined): Problem['at'] {
  return edge === undefined ? { file, function: index, span: site, text: site.api } : { ...edge.from, span: edge.at.call, text: edge.at.call.text };
}
