import type { LinkedSite } from '../link/linked-model';
import { loopAt } from '../model/entries';
import type { Problem, Rule, RuleModel } from './rule';
import { isAtBrowser, isOnlyAtTheTerminal } from './support/background';
import { ofEachSite } from './support/each-site';
import { placeOfSite } from './support/hits';
import { requestingCalls, type Requesting } from './support/around';
import { pollAround } from './support/loops';
import { calledName, isSiteWaitedFor } from './support/waits';
import { callOf, firstFitting } from './support/wording';

export const busyPollLoop: Rule = {
  name: 'busy-poll-loop',
  severity: 'information',
  docs: {
    what: 'A loop asks another service again and again until the answer says that something is done, without a pause between two requests and without a limit.',
    why: 'It sends as many requests as the other side can answer, which slows down just what it waits for; when the other side is in trouble it adds to it. And when the state never comes, it goes on for ever.',
    fix: 'Wait between two requests, longer each time, and give up after some time. Better, let the other side tell: an event, a webhook, or a request that waits there (`waitUntilFinished`, long polling).',
    silent: [
      'Loops with a pause, a number of attempts or a deadline.',
      'Pages of a list: each request asks for something else.',
      'Loops over a list, loops that take messages from a broker or work from a database until nothing is left.',
      'Browsers and command-line programs.',
    ],
    bad: `
export async function waitForJob(id: string) {
  let state = 'running';
  while (state === 'running') {
    const answer = await fetch(\`https://jobs.example.com/jobs/\${id}\`, { signal: AbortSignal.timeout(5000) });
    state = (await answer.json()).state;
  }
}
`,
    good: `
import { setTimeout } from 'node:timers/promises';

export async function waitForJob(id: string) {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const answer = await fetch(\`https://jobs.example.com/jobs/\${id}\`, { signal: AbortSignal.timeout(5000) });
    if ((await answer.json()).state !== 'running') return;
    await setTimeout(1000 * 2 ** attempt);
  }
  throw new Error('still running');
}
`,
    sources: [
      { title: 'Azure architecture: Retry Storm antipattern', url: 'https://learn.microsoft.com/azure/architecture/antipatterns/retry-storm/' },
      { title: 'Azure architecture: Asynchronous request-reply pattern', url: 'https://learn.microsoft.com/azure/architecture/patterns/async-request-reply' },
    ],
  },
  check: (model) => ofEachSite(model, 'busy', (site) => (isStateRead(site) && isWaited(model, site) ? requestingCalls(model, site).filter(isBusy).map((at) => toProblem(site, at)) : [])),
};

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** A request for a state: reading from a database or a broker is work that is taken until nothing is left. */
export function isStateRead({ site, model }: LinkedSite): boolean {
  if (site.direction === 'in' || site.style !== 'sync' || model.waits === true) return false;
  if (site.category === 'http') return READS.has(site.operation);
  return site.category === 'enqueue' && site.operation === '' && /\.(getState|isCompleted|isFailed|getJob)$/.test(site.api);
}

function isWaited(model: RuleModel, site: LinkedSite): boolean {
  return !isAtBrowser(site) && !isOnlyAtTheTerminal(site) && isSiteWaitedFor(model, site);
}

/** Each turn asks for something else. */
const PAGES = /(page|pages|cursor|batch|chunk)$/i;

function isBusy(at: Requesting): boolean {
  const poll = pollAround(at);
  return poll !== undefined && !poll.pauses && !poll.isCapped && !PAGES.test(calledName(at.call));
}

function toProblem(linked: LinkedSite, at: Requesting): Problem {
  const { site } = linked;
  const line = loopAt(at.file, at.call.loops?.at(-1) ?? -1)?.line ?? site.line;
  return {
    at: at.call === linked.call ? placeOfSite(linked) : { ...at, span: at.call, text: at.call.text }, site: linked, path: site.context[0]?.path ?? [], confidence: site.confidence,
    evidence: [...site.because, { file: at.file.file, line, reason: 'The loop goes on until the answer ends it; nothing in it waits or counts.' }],
    message: `${firstFitting([`${callOf(site)} is repeated without a pause or a limit.`, 'This is repeated without a pause or a limit.'])} `
      + 'The loop asks as fast as the other side answers, and never ends if the state does not come. Pause between requests, longer each time, and give up after a while; or have the other side notify you.',
  };
}
