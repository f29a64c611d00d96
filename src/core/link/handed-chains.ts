import { callAt } from '../model/entries';
import type { Expression, FileFacts } from '../model/facts';
import { findApi, type FoundApi } from './api-keys';
import type { Evaluator } from './evaluator';
import { flowInto } from './flows';
import { callFrame } from './frames';
import { branches, type CallInFrame, type Value } from './values';

const MOST_CALLERS = 8;

/** What ends a chain of calls that begins with a client which the callers hand over: `io.to(room).emit(…)`. */
export function chainFromCallers(evaluator: Evaluator, at: CallInFrame): FoundApi | undefined {
  if (at.frame !== undefined || !mayBeCall(evaluator, at.call.callee)) return undefined;
  const parameter = beginning(evaluator, at);
  if (parameter === undefined || !flowInto(evaluator, parameter).flatMap(branches).some((value) => value.kind === 'instance' || value.kind === 'api')) return undefined;
  for (const caller of evaluator.callersOf(parameter.file, parameter.function).slice(0, MOST_CALLERS)) {
    const frame = callFrame(evaluator, caller.at, caller.callee);
    const found = frame === undefined ? undefined : findApi(evaluator, evaluator.evaluate(at.file, at.call.callee, frame), at.call.form);
    if (found !== undefined) return found;
  }
  return undefined;
}

function mayBeCall({ catalogue }: Evaluator, callee: Expression): boolean {
  return callee.kind === 'member' && callee.object.kind === 'call' && catalogue.mayBeMember(callee.name);
}

/** The parameter that a chain of calls begins with. */
function beginning(evaluator: Evaluator, { file, call, frame }: CallInFrame): (Value & { kind: 'parameter' }) | undefined {
  const root = rootOf(file, call.callee);
  const value = root?.kind === 'reference' ? evaluator.evaluate(file, root, frame) : undefined;
  return value?.kind === 'parameter' && value.file === file ? value : undefined;
}

function rootOf(file: FileFacts, expression: Expression): Expression | undefined {
  let root: Expression | undefined = expression;
  while (root?.kind === 'member' || root?.kind === 'call') root = root.kind === 'member' ? root.object : callAt(file, root.call)?.callee;
  return root;
}
