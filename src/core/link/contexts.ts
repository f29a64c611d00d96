import { byCodeUnit } from '../model/by-code-unit';
import type { Context, ContextKind, PathStep } from '../model/communication-map';
import { functionAt } from '../model/entries';
import type { CallFact, Expression } from '../model/facts';
import { keyOf, type CallEdge, type FunctionInFile } from './call-graph';
import type { ConsumerLoops } from './consumer-loops';
import type { WaitingInput } from './effective-waiting';
import { displayName } from './display-name';
import { WEAK_GUESS, type Entry } from './handlers';

/** A context with the calls on its way and whether the entry point waits on every one of them. */
export interface Reach {
  readonly context: Context;
  readonly entry: Entry | undefined;
  /** Calls from the entry point to the function of the site, outermost first. */
  readonly edges: readonly CallEdge[];
  readonly waited: boolean;
  readonly confidence: number;
}

const RANK: Readonly<Record<ContextKind, number>> = { request: 0, ui: 1, consumer: 2, schedule: 3, cli: 4, export: 5, startup: 6, unknown: 7 };
const MOST_FUNCTIONS = 600;
const MOST_CONTEXTS = 12;

export interface ReachInput extends WaitingInput {
  /** The entry point at a loop around a call, where messages are taken in it. */
  readonly loopAround: ConsumerLoops['around'];
  readonly entries: { readonly get: (key: string) => readonly Entry[] | undefined };
  readonly entryId: (entry: Entry) => string;
  readonly serviceOf: (file: string) => string | undefined;
}

interface Visit { readonly at: FunctionInFile; readonly edges: readonly CallEdge[]; readonly waited: boolean; readonly confidence: number }

/** The entry points that reach a call in a function, by the shortest call path each, those a user waits on first. */
export function reachOf(input: ReachInput, start: FunctionInFile, call: CallFact | undefined, site: PathStep): readonly Reach[] {
  const loop = call === undefined ? undefined : input.loopAround(start.file, call);
  if (loop !== undefined) return [toReach(input, loop, { at: start, edges: [], waited: true, confidence: 1 }, site)];
  const found: Reach[] = [];
  const seen = new Set<string>([keyOf(start)]);
  let layer: readonly Visit[] = [{ at: start, edges: [], waited: true, confidence: 1 }];
  while (layer.length > 0 && seen.size < MOST_FUNCTIONS) {
    const next: Visit[] = [];
    for (const visit of layer) {
      for (const entry of input.entries.get(keyOf(visit.at)) ?? []) found.push(toReach(input, entry, visit, site));
      found.push(...takenBy(input, visit, site));
      next.push(...callersOf(input, visit, seen));
    }
    layer = next.sort((a, b) => Number(b.waited) - Number(a.waited));
  }
  const sure = found.filter((reach) => (reach.entry?.guess ?? 0) < WEAK_GUESS);
  const kept = sure.length > 0 ? sure : found;
  const distinct = kept.filter((reach, index) => kept.findIndex((other) => other.context.kind === reach.context.kind && other.context.name === reach.context.name && other.context.path[0]?.file === reach.context.path[0]?.file) === index);
  return leading(input, distinct.sort((a, b) => RANK[a.context.kind] - RANK[b.context.kind] || Number(b.waited) - Number(a.waited) || a.edges.length - b.edges.length || byCodeUnit(a.context.name, b.context.name)));
}

/** The first of all, and the first of each further service: what many share is sent by every one that reaches it. */
function leading({ serviceOf }: ReachInput, sorted: readonly Reach[]): readonly Reach[] {
  const services = new Set<string | undefined>();
  return sorted.filter(({ entry }, index) => {
    const service = entry === undefined ? undefined : serviceOf(entry.file.file);
    const isFurther = !services.has(service);
    services.add(service);
    return index < MOST_CONTEXTS || (isFurther && service !== undefined);
  });
}

/** Loops that take messages and call the function for each. */
function takenBy(input: ReachInput, visit: Visit, site: PathStep): readonly Reach[] {
  return (input.graph.into.get(keyOf(visit.at)) ?? []).flatMap((edge) => {
    const loop = input.loopAround(edge.at.file, edge.at.call);
    return loop === undefined ? [] : [toReach(input, loop, callerOf(input, visit, edge), site)];
  });
}

/** One call further out: the callers that were not seen before. */
function callersOf(input: ReachInput, visit: Visit, seen: Set<string>): readonly Visit[] {
  const callers: Visit[] = [];
  const isStarted = input.entries.get(keyOf(visit.at)) !== undefined;
  for (const edge of input.graph.into.get(keyOf(visit.at)) ?? []) {
    if (isOnlyHanded(edge, isStarted) || input.loopAround(edge.at.file, edge.at.call) !== undefined) continue;
    const key = keyOf(edge.from);
    if (seen.has(key)) continue;
    seen.add(key);
    callers.push(callerOf(input, visit, edge));
  }
  return callers;
}

function callerOf(input: ReachInput, visit: Visit, edge: CallEdge): Visit {
  return { at: edge.from, edges: [edge, ...visit.edges], waited: visit.waited && isWaited(input, edge), confidence: Math.min(visit.confidence, confidenceOfEdge(edge)) };
}

/** A handler that is handed to something on its way to where it is registered is not run there; nor is what a module hands to an API that nobody knows. */
function isOnlyHanded(edge: CallEdge, isStarted: boolean): boolean {
  if (isStarted) return edge.how === 'callback' || edge.how === 'render';
  return edge.assumed === true && edge.from.function < 0;
}

export function confidenceOfEdge({ targets }: Pick<CallEdge, 'targets'>): number {
  return targets === 1 ? 0.98 : targets <= 3 ? 0.6 : 0.3;
}

/** Whether the caller waits until the called function is done: a plain function runs inside its caller, an asynchronous one only when waited for. */
export function isWaited(input: Pick<ReachInput, 'consumption'>, edge: CallEdge): boolean {
  if (edge.how === 'later' || edge.how === 'render') return false;
  const fact = functionAt(edge.to.file, edge.to.function);
  const consumption = input.consumption(edge.at.file, edge.at.call);
  if (consumption.waiting === 'awaited' || consumption.waiting === 'returned' || (consumption.waiting === 'chained' && consumption.isDetached !== true)) return true;
  return fact !== undefined && !fact.async && !returnsCall(fact.returns);
}

function returnsCall(returns: readonly Expression[]): boolean {
  return returns.some((expression) => expression.kind === 'call' || (expression.kind === 'when' && returnsCall([expression.value])));
}

function toReach(input: ReachInput, entry: Entry, visit: Visit, site: PathStep): Reach {
  const steps: PathStep[] = [{ file: entry.file.file, line: entry.line, name: entry.name }];
  for (const edge of visit.edges) steps.push({ file: edge.at.file.file, line: edge.at.call.line, column: edge.at.call.column, name: displayName(edge.to.file, functionAt(edge.to.file, edge.to.function)) });
  return {
    context: { kind: entry.kind, name: entry.name, path: [...steps, site], entryPoint: input.entryId(entry), ...(visit.waited ? {} : { goesOn: true as const }) },
    entry, edges: visit.edges, waited: visit.waited, confidence: visit.confidence,
  };
}
