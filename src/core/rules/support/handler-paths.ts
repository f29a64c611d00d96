import { keyOf, type CallEdge, type FunctionInFile } from '../../link/call-graph';
import { confidenceOfEdge } from '../../link/contexts';
import type { Entry } from '../../link/handlers';
import type { LinkedModel } from '../../link/linked-model';
import { callAt, functionAt } from '../../model/entries';
import { isAfterAnswer } from './answered';
import { isEdgeWaitedFor, isInside } from './waits';

/** How a request handler reaches a function, waiting at every call on the way. */
export interface HandlerPath {
  readonly entry: Entry;
  /** The handler first, the function that was asked about last. */
  readonly functions: readonly FunctionInFile[];
  /** The calls between them. */
  readonly edges: readonly CallEdge[];
  readonly confidence: number;
}

export interface HandlerPaths {
  readonly isHandler: (target: FunctionInFile) => boolean;
  readonly handlersOf: (target: FunctionInFile) => readonly HandlerPath[];
  readonly handlersOfEither: (target: FunctionInFile, isEither: (edge: CallEdge) => boolean) => readonly HandlerPath[];
  readonly handlersRunning: (target: FunctionInFile) => readonly HandlerPath[];
  readonly isOnlyForHandlers: (target: FunctionInFile) => boolean;
}

/** A reader gives up following further. */
const MOST_HOPS = 5;
const MOST_FUNCTIONS = 400;

export function createHandlerPaths(model: LinkedModel): HandlerPaths {
  const entriesOf = (target: FunctionInFile): readonly Entry[] => model.entriesAt(keyOf(target));
  const finder: Finder = { model, entriesOf, isHandler: (target) => entriesOf(target).some(isWaitedHandler) };
  const waiting = (target: FunctionInFile, isSure: (edge: CallEdge) => boolean): readonly HandlerPath[] => (
    findPaths(finder, target, (edge) => isSure(edge) && isEdgeWaitedFor(model, edge, finder.isHandler)).filter((path) => !isAfterAnswer(path)));
  return {
    isHandler: finder.isHandler,
    handlersOf: (target) => model.remember('handlers', target, () => waiting(target, isOnlyTarget)),
    handlersOfEither: (target, isEither) => waiting(target, (edge) => isOnlyTarget(edge) || isEither(edge)),
    handlersRunning: (target) => model.remember('running', target, () => findPaths(finder, target, (edge) => isOnlyTarget(edge) && (edge.how === 'call' || edge.how === 'callback'))),
    isOnlyForHandlers: (target) => model.remember('only', target, () => isOnlyForHandlers(finder, target)),
  };
}

interface Finder {
  readonly model: LinkedModel;
  readonly entriesOf: (target: FunctionInFile) => readonly Entry[];
  readonly isHandler: (target: FunctionInFile) => boolean;
}

/** Somebody waits for the answer of a request handler. */
function isWaitedHandler(entry: Entry): boolean {
  return entry.kind === 'request' && !isErrorMiddleware(entry);
}

/** In Express a function of four parameters, where the answer is decided; what a wrapper runs (`guarded(async (request, response, user, team) => …)`) has those that the wrapper gives it. */
function isErrorMiddleware({ draft, file, function: index }: Entry): boolean {
  const fact = functionAt(file, index);
  if (draft?.library.name !== 'express' || fact?.parameters.length !== 4) return false;
  return fact.passed === undefined || draft.at === undefined || callAt(file, fact.passed.call) === draft.at.call;
}

interface Visit { readonly at: FunctionInFile; readonly path: Omit<HandlerPath, 'entry'>; readonly hops: number }

function findPaths(finder: Finder, target: FunctionInFile, follows: (edge: CallEdge) => boolean): readonly HandlerPath[] {
  if (isIgnored(target)) return [];
  const found: HandlerPath[] = [];
  const seen = new Set([keyOf(target)]);
  const queue: Visit[] = [{ at: target, path: { functions: [target], edges: [], confidence: 1 }, hops: 0 }];
  for (let visit = queue.shift(); visit !== undefined && seen.size < MOST_FUNCTIONS; visit = queue.shift()) {
    const handlers = finder.entriesOf(visit.at).filter(isWaitedHandler);
    for (const entry of handlers) found.push({ entry, ...visit.path });
    if (handlers.length > 0) continue;
    for (const edge of finder.model.graph.into.get(keyOf(visit.at)) ?? []) {
      const next = follows(edge) ? stepOut(finder, visit, edge) : undefined;
      if (next === undefined || seen.has(keyOf(next.at))) continue;
      seen.add(keyOf(next.at));
      if (next.hops === visit.hops) queue.unshift(next);
      else queue.push(next);
    }
  }
  return found;
}

function stepOut({ model }: Finder, { path, hops }: Visit, edge: CallEdge): Visit | undefined {
  const [next] = path.edges;
  if (isIgnored(edge.from) || (next !== undefined && !model.mayLeadTo(edge, next.at.call))) return undefined;
  const cost = isNested(edge) ? 0 : 1;
  if (hops + cost > MOST_HOPS) return undefined;
  return {
    at: edge.from, hops: hops + cost,
    path: { functions: [edge.from, ...path.functions], edges: [edge, ...path.edges], confidence: Math.min(path.confidence, confidenceOfEdge({ targets: 1 })) },
  };
}

function isOnlyTarget({ targets }: CallEdge): boolean {
  return targets === 1;
}

/** A callback written where it is handed over is no further step for a reader. */
export function isNested(edge: CallEdge): boolean {
  return edge.how === 'callback' && edge.from.file === edge.to.file && isInside(edge.to.file, edge.to.function, edge.from.function);
}

/** Looks at every entry point that reaches a function; a function that nobody calls may be run by anything. */
function isOnlyForHandlers(finder: Finder, target: FunctionInFile): boolean {
  const seen = new Set([keyOf(target)]);
  const queue = [target];
  let hasHandler = false;
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const entries = finder.entriesOf(at);
    if (entries.some(isWaitedHandler)) {
      hasHandler = true;
      continue;
    }
    const edges = finder.model.graph.into.get(keyOf(at)) ?? [];
    const isReachedOtherwise = entries.some((entry) => entry.kind !== 'ui') || (entries.length === 0 && edges.length === 0);
    if (isReachedOtherwise || seen.size > MOST_FUNCTIONS || edges.some((edge) => !isEdgeWaitedFor(finder.model, edge, finder.isHandler))) return false;
    for (const { from } of edges) {
      if (seen.has(keyOf(from))) continue;
      seen.add(keyOf(from));
      queue.push(from);
    }
  }
  return hasHandler;
}

/** Whether a function or one around it carries `@crosstalk ignore`. */
export function isIgnored(target: FunctionInFile): boolean {
  return hasTag(target, 'ignore');
}

export function hasTag({ file, function: index }: FunctionInFile, tag: string): boolean {
  for (let current = index; current >= 0; current = functionAt(file, current)?.parent ?? -1) if (functionAt(file, current)?.tags?.includes(tag) === true) return true;
  return false;
}
