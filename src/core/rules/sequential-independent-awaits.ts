import { keyOf } from '../link/call-graph';
import type { LinkedSite } from '../link/linked-model';
import { callAt, stepsAt } from '../model/entries';
import type { CallFact, FileFacts } from '../model/facts';
import type { Problem, Rule, RuleModel } from './rule';
import { requestingCalls, type Requesting } from './support/around';
import { isAtBrowser, isOnlyAtTheTerminal } from './support/background';
import { ofEachSite } from './support/each-site';
import { hitsOf, placeOfSite } from './support/hits';
import { isRead } from './support/reads';
import { isHarmlessBetween, isMadeOf, sameSurroundings } from './support/order';
import { resultUse } from './support/result-use';
import { chainOf } from './support/waits';
import { callText, firstFitting } from './support/wording';

export const sequentialIndependentAwaits: Rule = {
  name: 'sequential-independent-awaits',
  severity: 'information',
  docs: {
    what: 'Two reads from other services stand one after the other, each with its own `await`, although the second needs nothing of the first.',
    why: 'The user waits for the sum of both instead of the slower one.',
    fix: 'Start both and wait for them together: `const [a, b] = await Promise.all([readA(), readB()])`. With `Promise.all` the first failure wins, whichever call it is.',
    silent: [
      'Reads whose arguments are made of what came before.',
      'Anything that is not known to only read: the order of writes matters.',
      'Requests whose answers nobody looks at: they are sent for what they do.',
      'A `return`, a `throw` or another call in between: the first answer may decide whether the second is asked for at all.',
      'Sessions, permissions and tokens first: they guard what follows.',
      'Databases and caches: the connection is often the same, and in a transaction it must be.',
      'Outside of request handlers it is a hint only; in browsers and command-line programs nothing.',
    ],
    bad: `
import axios from 'axios';
import express from 'express';

const users = axios.create({ baseURL: 'http://users', timeout: 2000 });
const orders = axios.create({ baseURL: 'http://orders', timeout: 2000 });

express().get('/home/:id', async (request, response) => {
  const user = await users.get(\`/users/\${request.params.id}\`);
  const open = await orders.get(\`/orders?user=\${request.params.id}\`);
  response.json({ user: user.data, open: open.data });
});
`,
    good: `
import axios from 'axios';
import express from 'express';

const users = axios.create({ baseURL: 'http://users', timeout: 2000 });
const orders = axios.create({ baseURL: 'http://orders', timeout: 2000 });

express().get('/home/:id', async (request, response) => {
  const [user, open] = await Promise.all([users.get(\`/users/\${request.params.id}\`), orders.get(\`/orders?user=\${request.params.id}\`)]);
  response.json({ user: user.data, open: open.data });
});
`,
    sources: [
      { title: 'Arteca, Tip, Schäfer: Enabling Additional Parallelism in Asynchronous JavaScript Applications (ECOOP 2021)', url: 'https://drops.dagstuhl.de/entities/document/10.4230/LIPIcs.ECOOP.2021.7' },
      { title: 'ESLint: no-await-in-loop', url: 'https://eslint.org/docs/latest/rules/no-await-in-loop' },
    ],
  },
  check: (model) => [...readsByFunction(model).values()].flatMap((reads) => reads.slice(1).flatMap((second, index) => {
    const first = reads[index];
    return first !== undefined && isIndependent(first, second) ? [toProblem(model, first, second)] : [];
  })),
};

/** A read, and the call that makes it: its own, or that of a function that does nothing else. */
interface Read extends Requesting { readonly linked: LinkedSite }

/** Awaited reads of each function, in the order of the code. */
function readsByFunction(model: RuleModel): ReadonlyMap<string, readonly Read[]> {
  const standing = new Set(model.sites.flatMap((linked) => linked.site.via));
  const found = new Map<string, Read[]>();
  for (const read of ofEachSite(model, 'awaited reads', (linked) => awaitedReads(model, linked))) {
    if (read.call === read.linked.call && standing.has(read.linked.site.id)) continue;
    const key = keyOf(read);
    const known = found.get(key) ?? [];
    if (known.every(({ call }) => call !== read.call)) found.set(key, [...known, read]);
  }
  return new Map([...found].map(([key, reads]) => [key, reads.toSorted((a, b) => a.call.line - b.call.line || a.call.column - b.call.column)]));
}

function awaitedReads(model: RuleModel, linked: LinkedSite): readonly Read[] {
  if (!isCandidate(linked)) return [];
  return requestingCalls(model, linked).filter((at) => isAwaited(at) && (at.call === linked.call || isAlone(linked))).map((at) => ({ ...at, linked }));
}

/** Nothing else is waited for in the function of a call. */
function isAlone({ file, call, function: index }: LinkedSite): boolean {
  return file.calls.every((other) => other === call || other.function !== index || other.use[0]?.kind !== 'await');
}

/** Sessions and permissions guard what comes after. */
const GUARDS = /auth|session|token|login|signin|permission|credential|current ?user|verify|introspect|health/i;

function isCandidate(linked: LinkedSite): boolean {
  return isRead(linked) && !isAtBrowser(linked) && !isOnlyAtTheTerminal(linked) && !GUARDS.test(`${linked.site.api} ${linked.site.target.text}`);
}

const FIRST = /^(firstValueFrom|lastValueFrom)$/;

/** Awaited by itself, not together with others. */
function isAwaited({ file, call }: Requesting): boolean {
  const uses = [call, ...chainOf(file, call)].flatMap(({ use }) => use);
  const isAlone = uses.some((step) => step.kind === 'await' || (step.kind === 'argument' && FIRST.test(callAt(file, step.call)?.text ?? '') && callAt(file, step.call)?.use[0]?.kind === 'await'));
  return isAlone && resultUse(file, call) !== 'none' && !call.within.includes('catch') && !GUARDS.test(call.text);
}

function isIndependent(first: Read, second: Read): boolean {
  const { file } = first;
  return first.call !== second.call && sameSurroundings(first.call, second.call) && !isMadeOf(file, second.call, first.call) && isNextTo(file, first.call, second.call);
}

/** Nothing between them that may end the function or change what the second one sees. */
function isNextTo(file: FileFacts, first: CallFact, second: CallFact): boolean {
  const steps = stepsAt(file, first.function) ?? [];
  const [from, to] = [first, second].map((call) => steps.findIndex((step) => step.kind === 'call' && callAt(file, step.call) === call));
  if (from === undefined || to === undefined || from < 0 || to <= from) return false;
  return steps.slice(from + 1, to).every((step) => step.kind === 'call' && isHarmlessBetween(file, step.call, first, second));
}

function toProblem(model: RuleModel, first: Read, second: Read): Problem {
  const { linked } = second;
  const [hit] = hitsOf(model, linked);
  const [one, other] = [first, second].map(({ call, linked: { call: own, site } }) => callText(call === own ? site.api : call.text));
  return {
    at: second.call === linked.call ? placeOfSite(linked) : { ...second, span: second.call, text: second.call.text }, site: linked, path: linked.site.context[0]?.path ?? [],
    confidence: Math.min(first.linked.site.confidence, linked.site.confidence),
    evidence: [
      { file: first.file.file, line: first.call.line, reason: `\`${one}\` is waited for first; nothing of its answer goes into the second request.` },
      ...linked.site.because,
    ],
    message: `${firstFitting([...(one === other ? [] : [`\`${other}\` waits for \`${one}\`, whose answer it does not need.`]), 'This read waits for the one before, whose answer it does not need.'])} `
      + `${hit === undefined ? 'The time is the sum of both.' : 'The user waits for the sum of both.'} Start both and wait for them together with \`Promise.all\`.`,
    ...(hit === undefined ? { severity: 'hint' } : {}),
  };
}
