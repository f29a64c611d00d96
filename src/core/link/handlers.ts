import type { Front } from '../discover/discovery';
import type { ContextKind } from '../model/communication-map';
import { functionAt } from '../model/entries';
import type { FileFacts } from '../model/facts';
import { keyOf, type CallGraph, type FunctionInFile } from './call-graph';
import { displayName } from './display-name';
import type { Evaluator } from './evaluator';
import { flowInto } from './flows';
import { membersAt } from './handler-members';
import { readPath, type Subject } from './paths';
import type { SiteDraft } from './site-drafts';
import { toTarget } from './targets';
import type { ViaDraft } from './via';
import { branches, type Value } from './values';
import { withWrapped } from './wrapped-handlers';

/** A function that something outside starts. */
export interface Entry extends FunctionInFile {
  readonly kind: ContextKind;
  readonly name: string;
  readonly line: number;
  /** The registration it comes from, if any. */
  readonly draft?: SiteDraft;
  /** How much is guessed, from 1 (its registration has no name) to `WEAK_GUESS`; absent when nothing is. */
  readonly guess?: number;
  /** Its platform freezes or ends it once it has answered. */
  readonly freezes?: true;
  /** What stands in front of it and answers in its place when it takes too long. */
  readonly front?: Front;
  /** Milliseconds after which its platform ends it. */
  readonly limit?: number;
}

/** Told by its declared type or by being a component. */
export const GUESS = 2;
/** Told by a type that helpers of handlers have too: counts only where nothing else starts the code. */
export const WEAK_GUESS = 3;

/** A function with the type of a handler that nobody is seen to call is no helper of one. */
export function withoutDoubts(entries: readonly Entry[], graph: CallGraph): readonly Entry[] {
  const isCalled = (entry: Entry): boolean => (graph.into.get(keyOf(entry)) ?? []).some((edge) => edge.how === 'call');
  return entries.map((entry) => (entry.guess === WEAK_GUESS && !isCalled(entry) ? { ...entry, guess: GUESS } : entry));
}

/** The entry points without those that only guess from the shape of a function where something tells better. */
export function strongest(entries: readonly Entry[]): readonly Entry[] {
  const best = new Map<string, number>();
  for (const entry of entries) best.set(keyOf(entry), Math.min(entry.guess ?? 0, best.get(keyOf(entry)) ?? Infinity));
  return entries.filter((entry) => (entry.guess ?? 0) === best.get(keyOf(entry)));
}

/** The handlers that a registering call is given. */
export function handlersIn(evaluator: Evaluator, { model, subject }: SiteDraft): readonly FunctionInFile[] {
  return model.handler === undefined ? [] : handlerFunctions(evaluator, subject, model.handler);
}

/** Entry points that a registration (a route, a consumer, a decorator) makes. */
export function entriesOfDraft(evaluator: Evaluator, draft: SiteDraft, name: string): readonly Entry[] {
  const { handler, entry } = draft.model;
  if (handler === undefined || entry === undefined) return [];
  if (handler === 'method' || handler.startsWith('class.')) return draft.function < 0 ? [] : [entryAt(draft.file, draft.function, entry, name, draft)];
  const found = handlerFunctions(evaluator, draft.subject, handler);
  return found.map((one) => entryAt(one.file, one.function, entry, isOneOfMany(draft, found, one) ? one.name ?? displayName(one.file, functionAt(one.file, one.function)) : name, draft));
}

/** Whether the name of a registration says little about this handler: a table of handlers has no name or one for all of them. */
function isOneOfMany({ target }: SiteDraft, all: readonly FoundHandler[], one: FoundHandler): boolean {
  return one.name === undefined ? all.length > 1 && target.texts.length > 1 : all.length > 1 || target.texts.length === 0;
}

/** The handler that a caller hands to our own registering function. */
export function entriesOfVia(evaluator: Evaluator, via: ViaDraft): readonly Entry[] {
  const { handler, entry } = via.inner.model;
  if (handler === undefined || entry === undefined || via.inner.at === undefined) return [];
  const [{ subject }] = via.inner.inFrame({ ...via.inner.at, frame: via.frame });
  const name = toTarget(via.inner.model.category ?? 'publish', via.target.texts).text;
  return handlerFunctions(evaluator, subject, handler).map((found) => entryAt(found.file, found.function, entry, name, via.inner));
}

/** The entry points of a registration, and of a call of our own registering function. */
interface Registering { readonly registered: (draft: SiteDraft, name: string) => readonly Entry[]; readonly handedIn: (via: ViaDraft) => readonly Entry[] }

/** All handlers of registrations; where a caller of our own registering function says which, not the function once more without a name. */
export function handlerEntries(of: Registering, drafts: readonly SiteDraft[], via: readonly ViaDraft[], names: ReadonlyMap<SiteDraft, string>): readonly Entry[] {
  const handedIn = via.flatMap(of.handedIn);
  const named = new Set(handedIn.map(keyOf));
  const own = drafts.flatMap((draft) => of.registered(draft, names.get(draft) ?? ''));
  const passing = new Set(via.map((one) => one.inner));
  return [...own.filter((entry) => !named.has(keyOf(entry)) || entry.draft === undefined || !passing.has(entry.draft)), ...handedIn];
}

function entryAt(file: FileFacts, index: number, kind: ContextKind, name: string, draft: SiteDraft): Entry {
  return { file, function: index, kind, name, line: functionAt(file, index)?.line ?? draft.span.line, draft, ...(draft.target.texts.length === 0 ? { guess: 1 } : {}), ...(draft.library.freezes === true ? { freezes: true } : {}) };
}

/** A handler, with its name in the table of handlers that it stands in. */
interface FoundHandler extends FunctionInFile { readonly name?: string }

function handlerFunctions(evaluator: Evaluator, subject: Subject, path: string): readonly FoundHandler[] {
  if (path.includes('.*')) return tableHandlers(evaluator, subject, path);
  const value = readPath(evaluator, subject, path);
  return value === undefined ? [] : functionsOf(evaluator, value, 0);
}

/** `arg[0].resolvers.*.*`: the functions of a table, or of tables in tables. */
function tableHandlers(evaluator: Evaluator, subject: Subject, path: string): readonly FoundHandler[] {
  return path.split(' | ').flatMap((alternative) => {
    const start = alternative.search(/\.\*|\[\*\]/);
    const value = readPath(evaluator, subject, start < 0 ? alternative : alternative.slice(0, start));
    const steps = start < 0 ? [] : alternative.slice(start).match(/\[\*\]|[^.[\]]+/g) ?? [];
    return value === undefined ? [] : membersAt(evaluator, value, steps).flatMap((one) => functionsOf(evaluator, one.value, 0).map((found) => ({ ...found, ...(one.names.length === 0 ? {} : { name: one.names.join('.') }) })));
  });
}

function functionsOf(evaluator: Evaluator, value: Value, depth: number): readonly FunctionInFile[] {
  return branches(value).flatMap((branch): readonly FunctionInFile[] => {
    if (branch.kind === 'function') return withWrapped(evaluator, branch).map((found) => ({ file: found.file, function: found.function }));
    if (branch.kind === 'array') return branch.items.flatMap((item) => functionsOf(evaluator, item, depth));
    if (branch.kind === 'parameter' && depth < 3) return flowInto(evaluator, branch).flatMap((flow) => functionsOf(evaluator, flow, depth + 1));
    return branch.kind === 'result' && depth < 3 ? wrappedHandlers(evaluator, branch, depth) : [];
  });
}

/** `asyncHandler(fn)`, `wrap(fn)` from a package hand the function on. */
function wrappedHandlers(evaluator: Evaluator, result: Value & { kind: 'result' }, depth: number): readonly FunctionInFile[] {
  const { at } = result;
  return at.call.arguments.flatMap((argument) => functionsOf(evaluator, evaluator.evaluate(at.file, argument, at.frame), depth + 1));
}
