import { functionAt } from '../model/entries';
import type { Expression, FileFacts } from '../model/facts';
import { findApi } from './api-keys';
import { keyOf, type CallEdge, type CallGraph, type FunctionInFile } from './call-graph';
import { displayName } from './display-name';
import type { Evaluator } from './evaluator';
import type { Place } from './entry-points';
import type { Entry } from './handlers';

const MOST_HOPS = 4;
const MOST_FUNCTIONS = 60;

/** Functions that a timer starts and that set the same timer again (`setTimeout(() => this.tick(), delay)` within `tick`): they run on a schedule. */
export function recurringEntries(evaluator: Evaluator, graph: CallGraph, caller: FileFacts): readonly Entry[] {
  return graph.edgesIn(caller).flatMap((edge): readonly Entry[] => {
    const kind = edge.how === 'later' ? restartedAs(evaluator, edge) : undefined;
    if (kind === undefined || edge.at.call.within.includes('catch') || !restarts(graph, edge)) return [];
    const { file, function: index } = edge.from;
    return [{ ...edge.to, kind, name: displayName(file, functionAt(file, index)), line: edge.at.call.line }];
  });
}

/** What a timer does in a page it does for the user who looks at it, in the component that set it. */
export function inFrontOfUser(places: ReadonlyMap<string, Place>, entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry) => (entry.kind === 'schedule' && places.get(entry.file.file) === 'ui' ? { ...entry, kind: 'ui', name: outermostName(entry) } : entry));
}

function outermostName({ file, function: index }: FunctionInFile): string {
  let outer = index;
  for (let current = index; current >= 0; current = functionAt(file, current)?.parent ?? -1) outer = current;
  return displayName(file, functionAt(file, outer));
}

function restartedAs(evaluator: Evaluator, { at }: CallEdge): Entry['kind'] | undefined {
  const model = findApi(evaluator, evaluator.evaluate(at.file, at.call.callee, undefined), at.call.form)?.call;
  return model?.handler === undefined ? model?.entry : undefined;
}

/** Whether the function that the timer starts comes back to where the timer is set; with a count, it tries again instead. */
function restarts(graph: CallGraph, timer: CallEdge): boolean {
  const goal = keyOf(timer.from);
  const seen = new Set([keyOf(timer.to)]);
  let layer: readonly FunctionInFile[] = [timer.to];
  for (let hop = 0; hop <= MOST_HOPS && layer.length > 0 && seen.size < MOST_FUNCTIONS; hop += 1) {
    if (seen.has(goal)) return true;
    const next = layer.flatMap((one) => (graph.outOf.get(keyOf(one)) ?? []).filter(goesOn).map((edge) => edge.to)).filter((to) => !seen.has(keyOf(to)));
    for (const to of next) seen.add(keyOf(to));
    layer = next;
  }
  return seen.has(goal);
}

/** Calls that happen each time, and what is chained to a promise; an event handler runs when the event does, and after a failure one tries again. */
function goesOn({ how, at }: CallEdge): boolean {
  if (at.call.within.includes('catch')) return false;
  if (how === 'callback') return /\.(then|finally)$/.test(at.call.text);
  return how === 'call' && at.call.arguments.every(isHandedOn);
}

function isHandedOn(argument: Expression): boolean {
  return argument.kind !== 'unknown' && argument.kind !== 'template';
}
