import { keyOf, type FunctionInFile } from '../link/call-graph';
import type { Entry } from '../link/handlers';
import type { LinkedSite } from '../link/linked-model';
import type { Problem, Rule, RuleModel } from './rule';
import { placeOfSite } from './support/hits';
import { words } from './support/names';
import { calledName } from './support/waits';
import { entryText, firstFitting } from './support/wording';

export const userWaitingThroughQueue: Rule = {
  name: 'user-waiting-through-queue',
  severity: 'information',
  docs: {
    what: 'A request that wants a decision at once (a login, a permission, a price, whether something is available) only publishes a message and answers without the decision.',
    why: 'The user cannot go on without it. The client has to ask again or be told, errors have no place to go, and when the queue is behind so is everybody who wants to sign in.',
    fix: 'Decide in the request: read the database or call the service, and answer with the result. Publish what happened afterwards (`user.logged-in`).',
    silent: [
      'Handlers that ask anybody or look anything up first, or call something that is not known: the decision may be there.',
      'Messages that tell what happened (`login.succeeded`).',
      'Requests to be sent something (a code, a magic link, a new password), and forms that are only taken in.',
      'Names that say nothing of an immediate answer. For others than sign-in and permissions it is a hint only.',
    ],
    bad: `
import express from 'express';
import { Queue } from 'bullmq';

const logins = new Queue('user-login');

express().post('/login', async (request, response) => {
  await logins.add('login', { email: request.body.email, password: request.body.password });
  response.sendStatus(202);
});
`,
    good: `
import express from 'express';
import { Queue } from 'bullmq';
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();
const events = new Queue('user-logged-in');

express().post('/login', async (request, response) => {
  const user = await prisma.user.findUnique({ where: { email: request.body.email } });
  if (user === null) return response.sendStatus(401);
  await events.add('logged-in', { id: user.id });
  return response.json({ id: user.id });
});
`,
    sources: [
      { title: 'Azure architecture: Asynchronous request-reply pattern', url: 'https://learn.microsoft.com/azure/architecture/patterns/async-request-reply' },
      { title: 'Azure architecture: Queue-Based Load Leveling', url: 'https://learn.microsoft.com/azure/architecture/patterns/queue-based-load-leveling' },
    ],
  },
  check: (model) => {
    const known = new Set(model.sites.flatMap(({ call }) => (call === undefined ? [] : [call])));
    return [...sitesByEntry(model)].flatMap(([entry, sites]) => {
      const decision = decisionOf(entry);
      const [only] = sites;
      if (decision === undefined || only === undefined || !sites.every((site) => isHandOver(site, decision)) || mayDecide(model, entry, known)) return [];
      return [toProblem(entry, only, decision)];
    });
  },
};

function sitesByEntry(model: RuleModel): ReadonlyMap<Entry, readonly LinkedSite[]> {
  const found = new Map<Entry, LinkedSite[]>();
  for (const linked of model.sites) {
    if (linked.site.direction === 'in') continue;
    for (const { entry } of linked.reaches) if (entry?.kind === 'request') found.set(entry, [...(found.get(entry) ?? []), linked]);
  }
  return found;
}

const SIGN_IN = /^(log ?in|sign ?in|authenticate|authorize|verify (otp|code|token|password)|validate (token|session|password|coupon|code)|introspect|check (permission|access|availability|eligibility))\b/;
const AT_ONCE = /^(quote|price|search|suggest|autocomplete|availability|lookup|balance|eligibility|check|validate|verify)\b/;
const LATER = /\b(send|resend|request|forgot|reset|magic|index|callback|webhook|history|event|events|log|track)\b/;

interface Decision { readonly word: string; readonly isSignIn: boolean }

/** What the last part of a route, or the name of an action, wants to know at once. */
function decisionOf({ name }: Entry): Decision | undefined {
  const last = name.replace(/^[A-Z]+ /, '').split('/').filter((segment) => segment !== '' && !/^[:{[*$]/.test(segment)).at(-1) ?? '';
  const text = words(last);
  if (LATER.test(text) || /^(PUT|PATCH|DELETE) /.test(name)) return undefined;
  const found = SIGN_IN.exec(text) ?? AT_ONCE.exec(text);
  return found === null ? undefined : { word: found[0].split(' ')[0] ?? '', isSignIn: SIGN_IN.test(text) };
}

/** A message with the same verb that tells nothing that has happened already. */
function isHandOver({ site }: LinkedSite, { word }: Decision): boolean {
  const name = words(site.target.text);
  return (site.category === 'publish' || site.category === 'enqueue') && site.operation === 'send' && name.replaceAll(' ', '').includes(word.replaceAll(' ', '')) && !/(ed|in|out|success|failure)$/.test(name.replace(/log in|sign in|login|signin/g, ''));
}

const DECIDES = /verify|compare|check|validate|authenticate|hash|decode|sign|find|load|get\w+By/i;
const READS_BODY = /^(json|text|formData|parse|safeParse|next)$/;
const MOST_FUNCTIONS = 40;

/** Whether anything that the handler runs may know the answer: a call that decides by its name, or one that is waited for and leads out of what is known. */
function mayDecide(model: RuleModel, entry: Entry, known: ReadonlySet<object>): boolean {
  return reachedFrom(model, entry).some(({ file, function: index }) => file.calls.some((call) => {
    if (call.function !== index || known.has(call) || READS_BODY.test(calledName(call))) return false;
    if (DECIDES.test(calledName(call))) return true;
    const isWaited = call.use[0]?.kind === 'await';
    return isWaited && !(model.graph.outOf.get(keyOf({ file, function: index })) ?? []).some(({ at }) => at.call === call);
  }));
}

function reachedFrom(model: RuleModel, entry: FunctionInFile): readonly FunctionInFile[] {
  const found = new Map<string, FunctionInFile>([[keyOf(entry), entry]]);
  for (const one of found.values()) {
    if (found.size > MOST_FUNCTIONS) break;
    for (const { to } of model.graph.outOf.get(keyOf(one)) ?? []) if (!found.has(keyOf(to))) found.set(keyOf(to), to);
  }
  return [...found.values()];
}

function toProblem(entry: Entry, linked: LinkedSite, { isSignIn }: Decision): Problem {
  const { site } = linked;
  const reach = linked.reaches.find((one) => one.entry === entry);
  const who = entryText(entry);
  return {
    at: placeOfSite(linked), site: linked, path: reach?.context.path ?? [], confidence: Math.min(site.confidence, reach?.confidence ?? 1),
    evidence: [...site.because, { file: entry.file.file, line: entry.line, reason: 'Nothing else on the way of this request could decide.' }],
    message: `${firstFitting([`${who} wants a decision, and only sends \`${site.target.text}\`.`, `${who} wants a decision, and only sends a message.`, 'A request that wants a decision only sends a message.'])} `
      + 'The user cannot go on without it. Decide in the request and respond with the result; publish what happened afterwards.',
    ...(isSignIn ? {} : { severity: 'hint' }),
  };
}
