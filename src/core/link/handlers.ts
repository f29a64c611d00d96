import type { ContextKind } from '../model/communication-map';
import type { FileFacts } from '../model/facts';
import type { FunctionInFile } from './call-graph';
import type { Evaluator } from './evaluator';
import { flowInto } from './flows';
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
}

/** Entry points that a registration (a route, a consumer, a decorator) makes. */
export function entriesOfDraft(evaluator: Evaluator, draft: SiteDraft, name: string): readonly Entry[] {
  const { handler, entry } = draft.model;
  if (handler === undefined || entry === undefined) return [];
  if (handler === 'method' || handler.startsWith('class.')) return draft.function < 0 ? [] : [entryAt(draft.file, draft.function, entry, name, draft)];
  return handlerFunctions(evaluator, draft.subject, handler).map((found) => entryAt(found.file, found.function, entry, name, draft));
}

/** The handler that a caller hands to our own registering function. */
export function entriesOfVia(evaluator: Evaluator, via: ViaDraft): readonly Entry[] {
  const { handler, entry } = via.inner.model;
  if (handler === undefined || entry === undefined || via.inner.at === undefined) return [];
  const [{ subject }] = via.inner.inFrame({ ...via.inner.at, frame: via.frame });
  const name = toTarget(via.inner.model.category ?? 'publish', via.target.texts).text;
  return handlerFunctions(evaluator, subject, handler).map((found) => entryAt(found.file, found.function, entry, name, via.inner));
}

function entryAt(file: FileFacts, index: number, kind: ContextKind, name: string, draft: SiteDraft): Entry {
  return { file, function: index, kind, name, line: file.functions[index]?.line ?? draft.span.line, draft };
}

function handlerFunctions(evaluator: Evaluator, subject: Subject, path: string): readonly FunctionInFile[] {
  const value = readPath(evaluator, subject, path);
  return value === undefined ? [] : functionsOf(evaluator, value, 0);
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
