import { keyOf, type CallEdge } from '../../link/call-graph';
import type { RuleModel } from '../rule';
import type { HandlerPath } from './handler-paths';
import { isEdgeWaitedFor } from './waits';

/** Whether a handler elsewhere, or the same one in another case, starts what stands on the way without waiting: those who wrote it know both. */
export function isStartedToo(model: RuleModel, { edges }: HandlerPath): boolean {
  return edges.some(({ to }) => (model.graph.into.get(keyOf(to)) ?? []).some((edge) => isStart(model, edge)));
}

function isStart(model: RuleModel, edge: CallEdge): boolean {
  return edge.how === 'call' && edge.targets === 1 && !isEdgeWaitedFor(model, edge, model.isHandler) && model.handlersRunning(edge.from).length > 0;
}
