import type { CallEdge } from '../../link/call-graph';
import { isWaited, type Reach } from '../../link/contexts';
import type { Entry } from '../../link/handlers';
import type { LinkedModel, LinkedSite } from '../../link/linked-model';
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
  for (const reach of linked.reaches) {
    const { entry } = reach;
    if (entry?.freezes !== true || entry.file.functions[entry.function]?.async !== true || reach.edges.some(({ targets }) => targets > 1)) continue;
    const edge = reach.edges.find((one) => !isWaited(model, one));
    if (edge === undefined && isThrownAway(linked.file, call)) return { reach, entry, isTimer: false };
    if (edge === undefined) continue;
    const isTimer = edge.how === 'later' && TIMERS.test(calledName(edge.at.call));
    const isDropped = edge.how === 'call' && edge.to.file.functions[edge.to.function]?.async === true && isThrownAway(edge.at.file, edge.at.call);
    if (isTimer || isDropped) return { reach, entry, edge, isTimer };
  }
  return undefined;
}

/** `f();`, `void f();`, `f().catch(log);`: the chain of calls ends as a statement. */
export function isThrownAway(file: FileFacts, call: CallFact): boolean {
  const last = chainOf(file, call).at(-1) ?? call;
  const [step] = last.use;
  return step?.kind === 'statement' || step?.kind === 'void';
}
