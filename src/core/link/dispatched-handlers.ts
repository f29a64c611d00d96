import type { CallModel } from '../catalogue/library';
import type { FileFacts } from '../model/facts';
import { onceFor } from '../model/once';
import { findApi } from './api-keys';
import type { CallEdge } from './call-graph';
import type { Dispatch } from './command-handlers';
import type { Evaluator } from './evaluator';
import { callFrame } from './frames';
import { branches, type CallInFrame, type Value } from './values';

/**
 * `commandBus.execute(new CreateOrder())` runs the handler class decorated for `CreateOrder`, `emit('order.created')` the methods that listen; so does
 * a call of our own that hands on which (`this.events.publish('order.created')`).
 */
export function dispatchedHandlers(evaluator: Evaluator, at: CallInFrame, callee: Value, model: CallModel | undefined): readonly CallEdge[] {
  if (model?.dispatches !== undefined) return edgesTo(evaluator, at, at, model.dispatches);
  return branches(callee).flatMap((branch) => (branch.kind === 'function' && at.call.arguments.length > 0 ? dispatchedThrough(evaluator, at, branch) : []));
}

/** What a function dispatches of what it is handed itself: its caller says which handlers run. */
function dispatchedThrough(evaluator: Evaluator, at: CallInFrame, wrapper: Value & { kind: 'function' }): readonly CallEdge[] {
  const { file } = wrapper;
  return dispatchingIn(evaluator)(file).filter((call) => call.function === wrapper.function).flatMap((call) => {
    const dispatches = findApi(evaluator, evaluator.evaluate(file, call.callee, undefined), call.form)?.call.dispatches;
    const inside: CallInFrame = { file, call, frame: undefined };
    if (dispatches === undefined || !isHandedOver(evaluator, inside, dispatches)) return [];
    const frame = callFrame(evaluator, at, wrapper);
    return frame === undefined ? [] : edgesTo(evaluator, at, { ...inside, frame }, dispatches);
  });
}

const dispatchingIn = onceFor(({ catalogue: { dispatching } }: Evaluator) => onceFor((file: FileFacts) => file.calls.filter(({ callee }) => callee.kind === 'member' && dispatching.has(callee.name))));

function isHandedOver(evaluator: Evaluator, at: CallInFrame, { argument }: Dispatch): boolean {
  const value = evaluator.read({ at, receiver: undefined }, argument);
  return value !== undefined && branches(value).some(({ kind }) => kind === 'parameter');
}

/** Edges from a call to what the dispatching call runs, which is the same one or inside of what it calls. */
function edgesTo(evaluator: Evaluator, at: CallInFrame, dispatching: CallInFrame, dispatches: Dispatch): readonly CallEdge[] {
  const value = evaluator.read({ at: dispatching, receiver: undefined }, dispatches.argument);
  const handlers = value === undefined ? [] : branches(value).flatMap((branch) => evaluator.handlersOf(branch, dispatches));
  return handlers.map((to): CallEdge => ({ from: { file: at.file, function: at.call.function }, to, at, how: dispatches.when === 'now' ? 'call' : 'later', targets: 1 }));
}
