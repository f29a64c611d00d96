import type { CallEdge } from '../../link/call-graph';
import { isWaited, type Reach } from '../../link/contexts';
import type { Entry } from '../../link/handlers';
import type { LinkedModel, LinkedSite } from '../../link/linked-model';
import { functionAt } from '../../model/entries';
import type { CallFact, FileFacts } from '../../model/facts';
import { calledName, chainOf } from './waits';

/** Where a function that its platform freezes goes on without a site; without an edge it is the site itself that nobody waits for. */
export interface FrozenDrop { readonly reach: Reach; readonly entry: Entry; readonly edge?: CallEdge; readonly isTimer: boolean }

const LOCAL: ReadonlySet<string> = new Set(['database', 'cache', 'route', 'schedule', 'process', 'websocket', 'sse']);
const TIMERS = /^(setTimeout|setImmediate|queueMicrotask|nextTick)$/;

/** How a site is started by a function of a cloud that answers without waiting for it. */
export function frozenDrop(model: LinkedModel, linked: LinkedSite): FrozenDrop | undefined {
  const { site, call } = linked;
  if (site.direction !== 'out' || LOCAL.has(site.category) || call === undefined || (linked.model.returns ?? 'promise') !== 'promise') return undefined;
  return linked.reaches.flatMap((reach) => dropOn(model, linked.file, call, reach) ?? [])[0];
}

function dropOn(model: LinkedModel, file: FileFacts, call: CallFact, reach: Reach): FrozenDrop | undefined {
  const { entry } = reach;
  if (entry === undefined || !isFrozen(entry) || reach.edges.some(({ targets }) => targets > 1)) return undefined;
  const edge = reach.edges.find((one) => !isWaited(model, one));
  if (edge === undefined) return isThrownAway(file, call) ? { reach, entry, isTimer: false } : undefined;
  const isTimer = edge.how === 'later' && TIMERS.test(calledName(edge.at.call));
  const isDropped = edge.how === 'call' && functionAt(edge.to.file, edge.to.function)?.async === true && isThrownAway(edge.at.file, edge.at.call);
  return isTimer || isDropped ? { reach, entry, edge, isTimer } : undefined;
}

/** A handler that is no async function answers through a callback, and its platform waits until nothing is left to do. */
function isFrozen({ freezes, file, function: index }: Entry): boolean {
  return freezes === true && functionAt(file, index)?.async === true;
}

/** `f();`, `void f();`, `f().catch(log);`: the chain of calls ends as a statement. */
export function isThrownAway(file: FileFacts, call: CallFact): boolean {
  const last = chainOf(file, call).at(-1) ?? call;
  const [step] = last.use;
  return step?.kind === 'statement' || step?.kind === 'void';
}
