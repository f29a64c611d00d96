import type { CallModel } from '../catalogue/library';
import type { Category, Context, Duration, Evidence, Site, Style, Waiting } from '../model/communication-map';
import { callAt } from '../model/entries';
import type { FileFacts, Span } from '../model/facts';
import { endsWithCallback } from './completion-callbacks';
import type { Reach } from './contexts';
import type { Evaluator } from './evaluator';
import { findApi } from './api-keys';
import { numberOf } from './numbers';
import { readCallback, readPath, type Subject } from './paths';
import type { SiteDraft } from './site-drafts';
import { branches } from './values';
import type { Consumption } from './waiting';

/** How the call counts, with the reasons: from the library's model first, then from what the code does with it. */
export function classify(draft: { readonly model: CallModel; readonly file: FileFacts; readonly span: Span; readonly api: string }, consumption: Consumption, isForgotten: boolean): { readonly style: Style; readonly because: readonly Evidence[] } {
  const { model } = draft;
  const here = { file: draft.file.file, line: draft.span.line };
  const because: Evidence[] = [];
  if (model.direction === 'in') {
    const style = model.style ?? 'async';
    return { style, because: [{ ...here, reason: style === 'sync' ? 'Somebody waits for the answer of this handler.' : 'It is started by a message; nobody waits for it.' }] };
  }
  if (model.style === 'async' && model.waits !== true) {
    because.push({ ...here, reason: `\`${draft.api}\` hands the work over; waiting for it is only waiting for the acceptance.` });
    return { style: 'async', because };
  }
  if (isForgotten && mayBeForgotten(model, consumption)) {
    because.push({ ...here, reason: consumption.isVoid ? 'Started with `void`: nobody waits for the answer.' : 'Nobody waits for the answer: fire and forget, and the peer must still be up.' });
    return { style: 'async', because };
  }
  because.push({ ...here, reason: syncReason(draft.api, model) });
  return { style: 'sync', because };
}

/** Whether the call gives something to wait for; what it gives at once may still be listened to. */
function mayBeForgotten(model: CallModel, consumption: Consumption): boolean {
  return model.blocking !== true && model.waits !== true && model.returns !== 'hook' && (model.returns !== 'value' || (!consumption.isConsumed && model.throughBroker === undefined));
}

function syncReason(api: string, model: CallModel): string {
  if (model.waits === true) return `\`${api}\` waits until the other side has finished.`;
  if (model.throughBroker === true) return `\`${api}\` waits for a reply that travels through a broker.`;
  if (model.blocking === true) return `\`${api}\` blocks the process until the answer is there.`;
  return `\`${api}\` is a request whose answer is needed to go on.`;
}

/** `blocking` and callback forms first, then what the code does with the result. */
export function waitingOf(evaluator: Evaluator, subject: Subject | undefined, model: CallModel, consumption: Consumption): Waiting {
  if (model.direction === 'in') return 'n/a';
  if (model.blocking === true) return 'blocking';
  if (model.returns === 'hook') return 'callback';
  if (subject !== undefined && tellsCallback(evaluator, subject, model, consumption)) return 'callback';
  // What is piped into a stream is read; operators of an observable only shape it.
  if (consumption.isPiped === true && model.returns !== 'observable' && consumption.waiting === 'floating') return 'chained';
  return consumption.waiting;
}

/** By the callback that its library takes, or by one as Node has them where nobody looks at the promise. */
function tellsCallback(evaluator: Evaluator, subject: Subject, { callback, returns }: CallModel, { waiting }: Consumption): boolean {
  if (callback !== undefined && waiting !== 'awaited' && isCalledBack(evaluator, subject, callback)) return true;
  return waiting === 'floating' && (returns ?? 'promise') === 'promise' && endsWithCallback(evaluator, subject.at);
}

/** A function, or what a call makes of which nothing says that it is something else: `send(command, once(done))`. */
function isCalledBack(evaluator: Evaluator, subject: Subject, path: string): boolean {
  return readCallback(evaluator, subject, path) !== undefined || (/\barg\[(?:last|[1-9])\](?! *\.)/.test(path) && isMadeByCall(evaluator, subject));
}

function isMadeByCall(evaluator: Evaluator, { at: { file, call, frame } }: Subject): boolean {
  const last = call.arguments.length < 2 ? undefined : call.arguments.at(-1);
  const made = last?.kind !== 'call' ? undefined : callAt(file, last.call);
  if (last === undefined || made === undefined || made.form === 'new') return false;
  const isOfPlatform = branches(evaluator.evaluate(file, made.callee, frame)).some((callee) => callee.kind === 'api' && callee.package === 'global');
  return !isOfPlatform && branches(evaluator.evaluate(file, last, frame)).every(({ kind }) => kind === 'unknown' || kind === 'result');
}

export function retriesOf(evaluator: Evaluator, subject: Subject, model: CallModel): Site['retries'] {
  const value = model.retries === undefined ? undefined : readPath(evaluator, subject, model.retries);
  return (value === undefined ? model.defaultRetries : numberOf(evaluator, value)) ?? 'unknown';
}

const USUAL: Readonly<Partial<Record<Category, readonly [number, number]>>> = {
  http: [5, 300], graphql: [10, 500], soap: [50, 1000], grpc: [1, 50], rpc: [5, 200], publish: [1, 50], enqueue: [1, 50], websocket: [0, 20], email: [200, 3000],
  sms: [200, 1000], push: [50, 500], storage: [50, 500], ai: [800, 30000], payment: [500, 3000], saas: [50, 1000], cache: [0, 5], database: [1, 50],
};

/** The band and range of a call: as the library says, else as its category usually takes. */
export function durationOf(model: CallModel, category: Category, span: Span, file: string): Duration {
  if (model.waits === true) return { band: 'unknown', evidence: [{ file, line: span.line, reason: 'as long as the work that it waits for' }] };
  const range = model.duration?.ms ?? USUAL[category];
  if (model.direction === 'in' || range === undefined) return { band: 'unknown', evidence: [] };
  const reason = model.duration?.source ?? `usual for ${category}`;
  return { band: model.duration?.band ?? bandOf(range), range, evidence: [{ file, line: span.line, reason }] };
}

function bandOf([low, high]: readonly [number, number]): Duration['band'] {
  const middle = Math.sqrt(Math.max(low, 1) * high);
  return middle > 10_000 ? 'long-running' : middle > 1_000 ? 'slow' : 'instant';
}

/** Contexts as published; a site nobody reaches says so. */
export function contextsOf(reaches: readonly Reach[], fallback: Context): readonly Context[] {
  return reaches.length === 0 ? [fallback] : reaches.map((reach) => reach.context);
}

export function confidenceOf(evaluator: Evaluator, draft: SiteDraft): number {
  return Math.min(draft.model.confidence ?? 1, confidenceOfCallee(evaluator, draft));
}

/** Declared types alone are sure of the API but not of the instance; several possible callees are less sure. */
function confidenceOfCallee(evaluator: Evaluator, draft: SiteDraft): number {
  if (draft.at === undefined) return 1;
  const callee = evaluator.evaluate(draft.file, draft.at.call.callee, undefined);
  const choices = branches(callee).filter((branch) => branch.kind === 'api' || branch.kind === 'instance' || branch.kind === 'function');
  if (choices.length > 1) return choices.every((choice) => findApi(evaluator, choice, draft.at?.call.form) !== undefined) ? 0.9 : 0.7;
  return callee.kind === 'parameter' ? 0.9 : 0.98;
}
