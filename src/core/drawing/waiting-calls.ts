import type { CommunicationMap, MapEdge, Site } from '../model/communication-map';
import { groupBy } from '../model/group-by';
import { onceFor } from '../model/once';
import { presentEdges } from './map-changes';

/** A call that is waited for, with what is known of how it goes on; an edge without calls stands for itself. */
export interface WaitingCall {
  readonly edge: MapEdge;
  readonly site: Site | undefined;
  /** Entry points that reach it; `undefined` when it may be reached from others too. */
  readonly entries: ReadonlySet<string> | undefined;
  /** Entry points where it arrives; `undefined` when it may arrive anywhere in the service. */
  readonly arrivals: ReadonlySet<string> | undefined;
}

export const waitingCalls = onceFor(findCalls);

function findCalls(map: CommunicationMap): readonly WaitingCall[] {
  const sites = new Map(map.sites.map((site) => [site.id, site]));
  const entryPoints = new Set(map.entryPoints.map(({ id }) => id));
  return presentEdges(map).filter(({ style }) => style === 'sync').flatMap((edge): readonly WaitingCall[] => {
    const own = edge.sites.flatMap((id) => sites.get(id) ?? []);
    if (own.length === 0) return [{ edge, site: undefined, entries: undefined, arrivals: undefined }];
    return own.map((site) => ({ edge, site, entries: all(site.context.map(({ entryPoint }) => entryPoint)), arrivals: all((site.arrivals ?? []).map((id) => (entryPoints.has(id) ? id : undefined))) }));
  });
}

/** One that is not known makes all of them unknown. */
function all(ids: readonly (string | undefined)[]): ReadonlySet<string> | undefined {
  const found = ids.filter((id) => id !== undefined);
  return found.length === 0 || found.length < ids.length ? undefined : new Set(found);
}

export interface FollowedCalls { readonly steps: readonly { readonly edge: MapEdge; readonly distance: number }[]; readonly calls: readonly WaitingCall[] }

/**
 * From call to call, as far as each is waited for: to those that arrive at a route which leads to it, or the other way round. Where a route is not known, any
 * may be meant. Level by level, so that each call is looked at once for each level that comes to its node.
 */
export function followCalls(calls: readonly WaitingCall[], start: readonly WaitingCall[], direction: 'waitsfor' | 'waitedby'): FollowedCalls {
  const [near, far] = direction === 'waitsfor' ? ['to', 'from'] as const : ['from', 'to'] as const;
  const waiting = new Map<string, Set<WaitingCall>>();
  for (const call of calls) waiting.set(call.edge[near], (waiting.get(call.edge[near]) ?? new Set()).add(call));
  const distances = new Map<MapEdge, number>();
  const followed: WaitingCall[] = [];
  let next = start;
  for (let distance = 1; next.length > 0; distance += 1) {
    for (const call of next) {
      waiting.get(call.edge[near])?.delete(call);
      if (!distances.has(call.edge)) distances.set(call.edge, distance);
      followed.push(call);
    }
    next = [...groupBy(next, ({ edge }) => edge[far])].flatMap(([node, group]) => {
      const goesOn = continuation(group, direction);
      return [...waiting.get(node) ?? []].filter(goesOn);
    });
  }
  return { steps: [...distances].map(([edge, distance]) => ({ edge, distance })), calls: followed };
}

/** Whether a call goes on with one of a group that ends where it begins, or begins where it ends. */
export function continuation(group: readonly WaitingCall[], direction: 'waitsfor' | 'waitedby'): (call: WaitingCall) => boolean {
  const [here, there] = direction === 'waitsfor' ? ['entries', 'arrivals'] as const : ['arrivals', 'entries'] as const;
  if (group.some((call) => call[here] === undefined)) return () => true;
  const routes = new Set(group.flatMap((call) => [...call[here] ?? []]));
  return (call) => {
    const ids = call[there];
    return ids === undefined || [...ids].some((id) => routes.has(id));
  };
}
