import type { LinkedSite } from '../link/linked-model';
import type { Evidence, Severity } from '../model/communication-map';
import { onceAbout } from '../model/entries';
import type { CodePlace, Problem, Rule, RuleModel } from './rule';
import { ofEachSite } from './support/each-site';
import { LIMITED_ANYWHERE, limitAdvice, hasOwnLimit, isLimitedByAgent, isLimitedByHook, isTurnedOff, limitedLibraries } from './support/limits';
import { isAtBrowser, isOnlyAtTheTerminal, waitingConsumer } from './support/background';
import { hitsOf, pathSteps, placeOfSite, type Hit } from './support/hits';
import { isTrial } from './support/names';
import { neighboursOf } from './support/neighbours';
import { callOf, callText, contextText, entryText, firstFitting, timeText } from './support/wording';

export const missingTimeout: Rule = {
  name: 'missing-timeout',
  severity: 'warning',
  needs: 'file',
  docs: {
    what: 'A request to another service is sent through a client that has no time limit, and whose library has none by default. It is reported once for each client, where the client is made, '
      + 'with all requests that go through it; what is information is told once for a service where each request is made without a client.',
    why: 'When the other side accepts the connection and then says nothing, the request waits for as long as the library does: axios, got, superagent, gRPC and NestJS\'s `send` for ever, '
      + '`fetch` 5 min. Requests and messages pile up behind it until memory or connections run out, and one slow service stops all that depend on it.',
    fix: 'Give the client a limit that is a little above what the other side needs on a bad day, where it is made: `axios.create({ timeout: 5000 })`. '
      + 'Where a library has no such option, pass it with each request: `fetch(url, { signal: AbortSignal.timeout(5000) })`, `client.send(…).pipe(timeout(5000))`, a gRPC `deadline`.',
    silent: [
      'Libraries with a sensible default of their own (ky 10 s, NATS 1 s, Twilio 30 s, Stripe 80 s).',
      'Options that cannot be read, such as a spread or a parameter: a limit may stand there.',
      'Requests that are raced against a timer or run inside something called a time-out (`@UseInterceptors(TimeoutInterceptor)` as well); a limit for all requests of a library (`axios.defaults.timeout`, undici\'s `setGlobalDispatcher`) or of a client (`beforeRequest` of got, interceptors of axios).',
      'Browsers, command-line programs and scripts, configuration of what builds the code (`vite.config.ts`), streams, and requests that nobody waits for.',
      'Where neither a request handler nor a consumer waits, where somebody tries a setting (`/login-methods/test`), where the code turns the limit off (`timeout: 0`), and where the library gives up after some minutes (`fetch`): information only; a hint where both hold.',
    ],
    options: { allowLibraries: 'Libraries whose requests are limited elsewhere, by a service mesh for instance: `axios`, `fetch`, …' },
    bad: `
import axios from 'axios';
import express from 'express';

const stock = axios.create({ baseURL: process.env.STOCK_URL });

express().get('/products/:id', async (request, response) => {
  const { data } = await stock.get(\`/levels/\${request.params.id}\`);
  response.json(data);
});
`,
    good: `
import axios from 'axios';
import express from 'express';

const stock = axios.create({ baseURL: process.env.STOCK_URL, timeout: 2000 });

express().get('/products/:id', async (request, response) => {
  const { data } = await stock.get(\`/levels/\${request.params.id}\`);
  response.json(data);
});
`,
    sources: [
      { title: 'AWS Builders\' Library: Timeouts, retries, and backoff with jitter', url: 'https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/' },
      { title: 'axios: Request config', url: 'https://axios-http.com/docs/req_config' },
      { title: 'OWASP API10:2023 Unsafe consumption of APIs', url: 'https://owasp.org/API-Security/editions/2023/en/0xaa-unsafe-consumption-of-apis/' },
    ],
  },
  check: (model) => {
    const limited = limitedLibraries(model);
    const open = ofEachSite(model, 'unlimited', (site) => (isUnlimited(site) && !isAllowed(model, site) ? [toOpen(model, site)] : []));
    const groups = quietTogether(model, groupByClient(open.filter(({ site, hit }) => !limited.has(site.library.name) && !hasOwnLimit(site, hit))));
    return (model.isPart === true ? groups.filter(isCertain) : groups).map(toProblem);
  },
};

/** A request without limit, and who waits for it. */
interface Open { readonly site: LinkedSite; readonly hit?: Hit; readonly rank: number }

type OpenGroup = readonly [Open, ...Open[]];

const REQUESTS: ReadonlySet<string> = new Set(['http', 'graphql', 'soap', 'grpc', 'rpc']);
/** So many other requests are shown as places; all are counted. */
const MOST_NAMED = 60;
/** Nobody waits so long, whoever asked. */
const LONG = 60_000;

/** `users.Users/WatchUsers`: it goes on as long as there is something to tell. */
const STREAMS = /\/\w*(stream|watch|subscri|listen)\w*$/i;

/** What blocks and what goes through a broker have rules of their own. */
function isRequest({ site, model }: LinkedSite): boolean {
  if (site.direction !== 'out' || site.style !== 'sync' || !REQUESTS.has(site.category)) return false;
  return model.blocking !== true && model.returns !== 'hook' && model.throughBroker === undefined && !(site.category === 'grpc' && STREAMS.test(site.target.text));
}

/** What builds or serves the code while it is written. */
const BUILDS = /(^|\/)(vite|vitest|webpack|rollup|rspack|nuxt|astro|svelte|next|vue)\.config\.[cm]?[jt]s$/;

/** The own machine, and the address that a process listens at itself. */
const OWN = /^(localhost|127\.0\.0\.1|\[::1\]|\$\{HOST(NAME)?\}:\$\{PORT\})([:/]|$)/;

const isUnlimited = onceAbout(({ file }) => file, (linked: LinkedSite) => {
  const { site, model } = linked;
  if (!isRequest(linked) || linked.hidesLimit === true || BUILDS.test(site.file)) return false;
  const isLong = typeof site.timeout === 'number' && site.timeout === model.defaultTimeout && site.timeout >= LONG;
  return (site.timeout === 'none' || isLong) && !isAtBrowser(linked) && !isOnlyAtTheTerminal(linked) && !OWN.test(site.target.text) && !isLimitedByAgent(linked) && !isLimitedByHook(linked);
});

function isAllowed(model: RuleModel, { library }: LinkedSite): boolean {
  const allowed = model.options['allowLibraries'];
  return Array.isArray(allowed) && allowed.includes(library.name);
}

function toOpen(model: RuleModel, site: LinkedSite): Open {
  const [hit] = [...hitsOf(model, site)].sort((a, b) => a.path.edges.length - b.path.edges.length);
  const isForever = site.site.timeout === 'none';
  if (isTurnedOff(site)) return { site, ...(hit === undefined ? {} : { hit }), rank: 2 };
  if (hit !== undefined) return { site, hit, rank: !isForever ? 2 : isTrial(hit.path) ? 3 : 0 };
  return { site, rank: waitingConsumer(site) !== undefined ? (isForever ? 1 : 2) : 3 };
}

function placeOfClient({ client, ...site }: LinkedSite): CodePlace {
  return client === undefined ? placeOfSite(site) : { file: client.file, function: client.call.function, span: client.call, text: client.call.text };
}

/** Whether the rest of the workspace can neither set a limit, nor make it quieter, nor tell of it at another call. */
function isCertain([{ site, rank }, ...others]: OpenGroup): boolean {
  return rank < 2 && !LIMITED_ANYWHERE.has(site.library.name) && !isLimitedAtCalls(site) && (site.client !== undefined || others.length === 0);
}

/** One group for each client; what a library sends by itself belongs to the file that calls it. */
function groupByClient(all: readonly Open[]): readonly OpenGroup[] {
  const groups = new Map<string, Open[]>();
  for (const one of all) {
    const { file, span } = placeOfClient(one.site);
    const key = one.site.client === undefined ? `${file.file} ${one.site.library.name}` : `${file.file}:${span.line}:${span.column}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.toSorted((a, b) => a.rank - b.rank);
    return first === undefined ? [] : [[first, ...others] as const];
  });
}

/**
 * What is no warning and has no client of its own is told once for a service, since it is one decision, and what can only be limited at each call once
 * for the service that is called; but for files of which the code or `crosstalk.json` says something else.
 */
function quietTogether(model: RuleModel, groups: readonly OpenGroup[]): readonly OpenGroup[] {
  const together = new Map<string, OpenGroup>();
  for (const group of groups) {
    const key = keyOfQuiet(model, group) ?? String(together.size);
    const [first, ...others] = together.get(key) ?? group;
    together.set(key, together.has(key) ? [first, ...others, ...group] : group);
  }
  return [...together.values()];
}

function keyOfQuiet(model: RuleModel, [first]: OpenGroup): string | undefined {
  const { file, site, client, library } = first.site;
  const isSpokenOf = file.directives.some(({ rules }) => rules.length === 0 || rules.includes(missingTimeout.name));
  if (site.services.length === 0 || isSpokenOf) return undefined;
  const one = [...site.services, library.name, severityOf(first) ?? '', model.levelIn(file.file) ?? ''];
  if (isLimitedAtCalls(first.site)) return [...one, ...neighboursOf(model).targetsOf(first.site).map(({ id }) => id)].join(' ');
  return first.rank < 2 || client !== undefined ? undefined : one.join(' ');
}

/** Whether the client takes no limit: `client.send(…).pipe(timeout(5000))`. */
function isLimitedAtCalls({ model }: LinkedSite): boolean {
  return model.timeout?.split(' | ').every((path) => path.startsWith('sibling.')) === true;
}

function severityOf({ rank, site: { site } }: Open): Severity | undefined {
  if (rank < 2) return undefined;
  return rank === 3 && site.timeout !== 'none' ? 'hint' : 'information';
}

function toProblem([first, ...others]: OpenGroup): Problem {
  const { site: linked, hit } = first;
  const { site } = linked;
  const severity = severityOf(first);
  const waiting = waitingConsumer(linked) ?? site.context[0];
  return {
    at: placeOfClient(linked), site: linked, path: hit === undefined ? waiting?.path ?? [] : pathSteps(hit), confidence: Math.min(site.confidence, hit?.path.confidence ?? 1),
    evidence: [...site.because, ...others.slice(0, MOST_NAMED).map(({ site: other }): Evidence => ({ file: other.site.file, line: other.site.line, reason: `\`${callText(other.site.api)}\` has no limit either.` }))],
    message: `${title(first)} ${reason(first, others)} ${limitAdvice(linked)}`,
    ...(severity === undefined ? {} : { severity }),
  };
}

function title({ site: linked, hit, rank }: Open): string {
  const { site } = linked;
  const [call, named] = [`\`${callText(site.api)}\``, callOf(site)];
  if (hit !== undefined && rank === 0) return firstFitting([`${entryText(hit.path.entry)} waits without limit for ${named}.`, `${entryText(hit.path.entry)} waits without limit for ${call}.`]);
  const consumer = rank === 1 ? waitingConsumer(linked) : undefined;
  if (consumer !== undefined) return firstFitting([`Consumer ${contextText(consumer)} waits without limit for ${named}.`, `A consumer waits without limit for ${call}.`]);
  return site.timeout === 'none' ? firstFitting([`${named} waits without limit.`, `${call} waits without limit.`, 'This waits without limit.']) : firstFitting([`${named} waits up to ${timeText(Number(site.timeout))}.`, `This waits up to ${timeText(Number(site.timeout))}.`]);
}

function reason({ site: linked }: Open, others: readonly Open[]): string {
  const { site } = linked;
  const files = new Set([site.file, ...others.map((other) => other.site.site.file)]).size;
  const more = others.length === 0 ? '' : ` ${others.length === 1 ? 'Another request is sent' : `${others.length} more requests are sent`} the same way${files > 1 ? `, in ${files} files` : ''}.`;
  const limit = isTurnedOff(linked) ? 'is told to wait without limit' : site.timeout === 'none' ? 'has no time-out by default' : `gives up after ${timeText(Number(site.timeout))} by default`;
  return `${site.library} ${limit}: if the other side stops responding, everything that waits for it hangs${site.timeout === 'none' ? '' : ' as long'}.${more}`;
}
