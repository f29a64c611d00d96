import type { LinkedSite } from '../link/linked-model';
import type { Evidence } from '../model/communication-map';
import type { CallFact } from '../model/facts';
import { groupBy } from '../model/group-by';
import type { Problem, Rule, RuleModel } from './rule';
import { requestingCalls, type Requesting } from './support/around';
import { isOnlyAtTheTerminal } from './support/background';
import { ofEachSite } from './support/each-site';
import { placeOfSite } from './support/hits';
import { onlyAsks } from './support/reads';
import { isRecognisable, loopRetry, recursiveRetry, retriesPosts, retryAround, type Retry } from './support/retries';
import { isSiteWaitedFor } from './support/waits';
import { callText, firstFitting } from './support/wording';

export const unsafeRetry: Rule = {
  name: 'unsafe-retry',
  severity: 'information',
  docs: {
    what: 'A failed request is sent again without a limit or without a pause, a POST is sent again though nothing tells the other side that it is the same one, or two layers retry the same request.',
    why: 'A service in trouble is hit hardest just then (a retry storm), and comes back later or not at all. A request that was answered too late is done twice: two orders, two charges. Retries at two layers multiply: three times three are nine.',
    fix: 'Retry a few times, wait longer each time and not always the same (exponential back-off with jitter), and give up. Send an `Idempotency-Key` with what must not happen twice. Retry at one layer only: `maxRetries: 0` for the client inside.',
    silent: [
      'Retries with a number of attempts or a deadline and a pause; libraries such as p-retry, which have both.',
      'Loops that pause and that nobody waits for, such as connecting at the start.',
      'Loops that take work again and again, polls, and what is sent again by a queue.',
      'POSTs that carry a key, or options that cannot be read; POSTs that only ask (search, GraphQL, tokens, models).',
      'Clients whose own retries are switched off.',
    ],
    bad: `
export async function load(id: string): Promise<Response> {
  try {
    return await fetch(\`https://stock.example.com/levels/\${id}\`, { signal: AbortSignal.timeout(5000) });
  } catch {
    return load(id);
  }
}
`,
    good: `
import pRetry from 'p-retry';

export async function load(id: string): Promise<Response> {
  return pRetry(() => fetch(\`https://stock.example.com/levels/\${id}\`, { signal: AbortSignal.timeout(5000) }), { retries: 3, randomize: true });
}
`,
    sources: [
      { title: 'Azure architecture: Retry Storm antipattern', url: 'https://learn.microsoft.com/azure/architecture/antipatterns/retry-storm/' },
      { title: 'AWS Builders\' Library: Timeouts, retries, and backoff with jitter', url: 'https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/' },
      { title: 'Stripe: Idempotent requests', url: 'https://docs.stripe.com/api/idempotent_requests' },
    ],
  },
  check: (model) => {
    const tried = ofEachSite(model, 'retried', (linked) => (isRequest(linked) && !isOnlyAtTheTerminal(linked) ? retriedAt(model, linked) : []));
    // One list for each way of retrying and each library: the layers are to blame, not the single calls.
    const layers = groupBy(tried.flatMap(({ layered }) => layered ?? []), ({ around, linked }) => `${around.text} ${linked.site.library}`);
    return [...tried.flatMap(({ found }) => found ?? []), ...[...layers.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [multiplied([first, ...others])]))];
  },
};

/** A request that is retried by the code around it and by its library. */
interface Layered { readonly linked: LinkedSite; readonly at: Requesting; readonly around: CallFact }

const REQUESTS: ReadonlySet<string> = new Set(['http', 'graphql', 'soap', 'grpc', 'rpc', 'email', 'sms', 'push', 'ai', 'payment', 'saas', 'storage']);

function isRequest({ site, call }: LinkedSite): boolean {
  return site.direction !== 'in' && call !== undefined && REQUESTS.has(site.category);
}

function unlimited(model: RuleModel, linked: LinkedSite, at: Requesting): Problem | undefined {
  const retry = loopRetry(at) ?? (at.call === linked.call ? recursiveRetry(model, linked) : undefined);
  if (retry === undefined || (retry.isCapped && retry.pauses) || (retry.pauses && !isSomebodyWaiting(model, linked))) return undefined;
  const call = `\`${callText(linked.site.api)}\``;
  if (retry.isCapped) return toProblem(linked, at, firstFitting([`${call} is sent again at once when it fails.`]), 'The other side has no time to recover, and all attempts fail for the same reason. Pause between them, longer each time.', 'The loop counts its turns, and nothing in it waits.', 'hint');
  const title = retry.pauses ? `${call} is sent again without a limit when it fails.` : `${call} is sent again at once and without a limit when it fails.`;
  return toProblem(linked, at, firstFitting([title, 'This is sent again without a limit when it fails.']), 'A service in trouble gets as many requests as it can refuse, and whoever waits here waits for ever. Try a few times, pause longer each time, and give up.', reasonOf(retry));
}

function reasonOf({ at, pauses }: Retry): string {
  const how = at === undefined ? 'The loop around it ends only when it succeeds' : `\`${at.text}\` calls the function again with the same arguments`;
  return `${how}; ${pauses ? 'it pauses, but nothing counts' : 'nothing in it waits or counts'}.`;
}

function isSomebodyWaiting(model: RuleModel, linked: LinkedSite): boolean {
  return isSiteWaitedFor(model, linked) && linked.reaches.some(({ context, waited }) => waited && (context.kind === 'request' || context.kind === 'consumer'));
}

/** Doing it twice is like doing it once. */
const TAKES_AWAY = /delet|remov|truncat|revoke/i;

function doneTwice(linked: LinkedSite, at: Requesting): Problem | undefined {
  const { site } = linked;
  if (site.category !== 'http' || site.operation !== 'POST' || onlyAsks(site.target.text) || TAKES_AWAY.test(site.target.text) || !/[a-z]/i.test(site.target.text) || isRecognisable(linked)) return undefined;
  const around = retryAround(at);
  if (around === undefined && (at.call !== linked.call || !retriesPosts(linked))) return undefined;
  return toProblem(
    linked, at, firstFitting([`\`${callText(site.api)}\` may be done twice: a POST is retried without a key.`, 'This may be done twice: a POST is retried without a key.']),
    'When only the answer is late or lost, the other side has done the work already and does it again. Send an `Idempotency-Key` that stays the same for all attempts.', around === undefined ? 'Its options have POST retried.' : `It is run by \`${around.text}\`.`,
  );
}

/** What is wrong at each call that makes the request, or how it is retried by two. */
function retriedAt(model: RuleModel, linked: LinkedSite): readonly { readonly found: Problem | undefined; readonly layered: Layered | undefined }[] {
  return requestingCalls(model, linked).map((at) => {
    const found = unlimited(model, linked, at) ?? doneTwice(linked, at);
    return { found, layered: found === undefined ? layeredAt(linked, at) : undefined };
  });
}

function layeredAt(linked: LinkedSite, at: Requesting): Layered | undefined {
  const { site, library } = linked;
  const around = retryAround(at);
  return around === undefined || typeof site.retries !== 'number' || site.retries < 1 || (library.name === 'got' && site.operation === 'POST') ? undefined : { linked, at, around };
}

function multiplied([{ linked, at, around }, ...others]: readonly [Layered, ...Layered[]]): Problem {
  const { site } = linked;
  const problem = toProblem(
    linked, at, firstFitting([`\`${callText(site.api)}\` is retried by \`${around.text}\`, and by ${site.library} itself.`, `This is retried by two layers: here, and by ${site.library} itself.`]),
    `Each attempt here is up to ${Number(site.retries) + 1} requests, so the attempts multiply. Retry at one layer: switch off the retries of ${site.library}, or leave them to it.`, `${site.library} tries again ${Number(site.retries)} ${site.retries === 1 ? 'time' : 'times'} by itself.`,
  );
  return { ...problem, evidence: [...problem.evidence, ...others.slice(0, 20).map(({ linked: { site: other } }): Evidence => ({ file: other.file, line: other.line, reason: `\`${callText(other.api)}\` is retried by both too.` }))] };
}

function toProblem(linked: LinkedSite, place: Requesting, title: string, why: string, reason: string, severity?: 'hint'): Problem {
  const { site } = linked;
  return {
    at: place.call === linked.call ? placeOfSite(linked) : { ...place, span: place.call, text: place.call.text }, site: linked, path: site.context[0]?.path ?? [], confidence: site.confidence, ...(severity === undefined ? {} : { severity }),
    evidence: [...site.because, { file: site.file, line: site.line, reason }], message: `${title} ${why}`,
  };
}
