import type { CallFact, ConditionFact, FileFacts } from '../model/facts';
import type { CallEdge } from './call-graph';
import type { Evaluator } from './evaluator';
import { callFrame } from './frames';
import { branches, type Frame, type Value } from './values';

/** Whether a call is reached when its function is called like this: what the caller hands over, or leaves out, may rule it out. */
export function isReachable(evaluator: Evaluator, file: FileFacts, call: CallFact, frame: Frame): boolean {
  return (call.conditions ?? []).every((condition) => mayHold(evaluator, file, condition, frame));
}

/** Whether a call inside a function is reached when an edge calls the function. */
export function mayLeadTo(evaluator: Evaluator, { at, to, how, callee }: CallEdge, call: CallFact): boolean {
  if (how !== 'call' || call.conditions === undefined || call.function !== to.function) return true;
  const frame = callFrame(evaluator, at, callee ?? { kind: 'function', ...to });
  return frame === undefined || isReachable(evaluator, to.file, call, frame);
}

function mayHold(evaluator: Evaluator, file: FileFacts, { of, holds }: ConditionFact, frame: Frame): boolean {
  const known = of.map((one) => isThere(evaluator.evaluate(file, one, frame)));
  return holds ? !known.includes(false) : known.some((one) => one !== true);
}

/** Whether a value counts as true; `undefined` when nobody knows. */
function isThere(value: Value): boolean | undefined {
  const answers = new Set(branches(value).map(isBranchThere));
  const [only] = answers;
  return answers.size === 1 ? only : undefined;
}

const ALWAYS: ReadonlySet<Value['kind']> = new Set(['object', 'array', 'function', 'class', 'self', 'instance', 'namespace']);

function isBranchThere(value: Value): boolean | undefined {
  if (value.kind === 'literal') return Boolean(value.value);
  // What is put together of several pieces is not empty.
  if (value.kind === 'text') return value.parts.length > 1 || value.parts.some((part) => 'known' in part && part.known !== '') ? true : value.parts.every((part) => 'known' in part) ? false : undefined;
  return ALWAYS.has(value.kind) ? true : undefined;
}
