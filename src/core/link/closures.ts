import { callsWithin, functionAt } from '../model/entries';
import type { FileFacts } from '../model/facts';
import { keyOf, type CallEdge, type CallGraph, type FunctionInFile } from './call-graph';
import { isWithin } from './lexical';
import type { Evaluator } from './evaluator';
import { HOOKED } from './indirect';
import type { CallFact } from '../model/facts';
import type { Frame } from './values';
import type { ViaDraft } from './via';
import { stronger, type Consumption } from './waiting';
import { handedIn } from './wrapped-handlers';

interface Asked {
  readonly evaluator: Evaluator;
  readonly graph: CallGraph;
  readonly consumption: (file: FileFacts, call: CallFact) => Consumption;
}

/** Nobody waits, but the answer is used inside. */
const UNWAITED: Consumption = { waiting: 'floating', result: 'used', caught: false, isVoid: false, isConsumed: true };

/**
 * `const { save } = useSave('/orders')` asks nobody yet: `save()` does. How a call of an own function waits whose site lies in a closure that
 * it gives back; `undefined` when the site runs with the call itself.
 */
export function closureConsumption(asked: Asked, via: ViaDraft): Consumption | undefined {
  if (isHooked(via)) return HOOK;
  const level = levelOf(via);
  const closure = level === undefined ? undefined : returnedClosure(asked.graph, level);
  if (level === undefined || closure === undefined) return undefined;
  const uses = (asked.graph.into.get(keyOf(closure)) ?? []).filter((edge) => isOfCall(edge, via));
  if (uses.length === 0) return undefined;
  const waited = uses.map((edge) => (edge.how === 'call' ? asked.consumption(edge.at.file, edge.at.call) : UNWAITED)).reduce(stronger);
  if (waited.waiting !== 'floating') return waited;
  return { ...waited, result: 'used', isConsumed: true, ...(continuesElsewhere(asked.evaluator, level.frame, closure) ? { waiting: 'callback' } as const : {}) };
}

/** Whoever draws the answer of a hook is told when it is there, however deep in hooks of our own the data library is called. */
function isHooked(via: ViaDraft): boolean {
  for (let frame: Frame | undefined = via.frame; frame?.caller !== undefined && frame.caller.call !== via.at.call; frame = frame.caller.frame) if (frame.caller.call.use === HOOKED) return true;
  return false;
}

const HOOK: Consumption = { waiting: 'callback', result: 'used', caught: false, isVoid: false, isConsumed: true };

interface Level { readonly frame: Frame; readonly inner: number }

/** The function that the via site calls, and the function in the same file that its target is needed in. */
function levelOf(via: ViaDraft): Level | undefined {
  let inner = via.inner.function;
  let frame: Frame | undefined = via.frame;
  while (frame?.caller !== undefined && frame.caller.call !== via.at.call) {
    inner = frame.caller.call.function;
    frame = frame.caller.frame;
  }
  return frame?.caller === undefined || !isWithin(frame.file, inner, frame.function) ? undefined : { frame, inner };
}

/** The outermost function on the way to the site that nothing inside the called function runs. */
function returnedClosure(graph: CallGraph, { frame, inner }: Level): FunctionInFile | undefined {
  const { file } = frame;
  for (let current = inner; current >= 0 && current !== frame.function; current = functionAt(file, current)?.parent ?? -1) {
    const callers = graph.into.get(keyOf({ file, function: current })) ?? [];
    if (!callers.some((edge) => edge.from.file === file && isWithin(file, edge.from.function, frame.function))) return { file, function: current };
  }
  return undefined;
}

/** Whether an edge runs the closure that this call made: its value says so, or it is handed on beside the call. */
function isOfCall(edge: CallEdge, via: ViaDraft): boolean {
  if (edge.how !== 'call' && edge.how !== 'callback' && edge.how !== 'render') return false;
  for (let frame = edge.callee?.frame; frame !== undefined; frame = frame.parent) if (frame.caller?.call === via.at.call) return true;
  return edge.callee === undefined && edge.from.file === via.at.file && isWithin(edge.from.file, edge.from.function, via.at.call.function);
}

/** Whether the closure goes on in a function that its maker was handed (`onSuccess`). */
function continuesElsewhere(evaluator: Evaluator, frame: Frame, closure: FunctionInFile): boolean {
  const { file } = closure;
  return callsWithin(file, closure.function).some((call) => handedIn(evaluator, { file, frame }, call.callee).length > 0);
}
