import type { CallEdge } from '../../link/call-graph';
import { bindingAt } from '../../model/entries';
import type { Expression, FileFacts } from '../../model/facts';

const DEEPEST = 6;

/** Whether what a call runs is looked up by a key that only the run knows (`steps[node.type].work()`): others under other keys may lack it. */
export function isChosenByKey({ at: { file, call } }: CallEdge): boolean {
  return isLookedUp(file, call.callee, DEEPEST);
}

function isLookedUp(file: FileFacts, expression: Expression | undefined, depth: number): boolean {
  if (expression === undefined || depth === 0) return false;
  if (expression.kind === 'index') return expression.index.kind !== 'literal' || isLookedUp(file, expression.object, depth - 1);
  if (expression.kind === 'member') return isLookedUp(file, expression.object, depth - 1);
  return expression.kind === 'reference' && isLookedUp(file, bindingAt(file, expression.binding)?.value, depth - 1);
}
