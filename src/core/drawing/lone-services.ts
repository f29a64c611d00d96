import { ENGLISH, type Localizer } from '../localizer';
import type { CommunicationMap, Service } from '../model/communication-map';
import { groupBy } from '../model/group-by';
import { onceFor } from '../model/once';
import { presentEdges, presentServices } from './map-changes';
import { counted, formatCount } from './map-names';
import { sitesWithoutEdge, unresolvedIn } from './map-sites';

/** Why a service has no edges, in the order in which it is told. */
export const LONE_NAMES = { foreign: 'in another language', unknown: 'with unknown targets only', silent: 'without calls' } as const;

type Reason = keyof typeof LONE_NAMES;

/** The services that no edge of the map touches, whatever is shown of it. */
export const loneServices = onceFor(findLoneServices);

function findLoneServices(map: CommunicationMap): readonly Service[] {
  const ends = new Set(presentEdges(map).flatMap(({ from, to }) => [from, to]));
  return presentServices(map).filter(({ id }) => !ends.has(id));
}

/** Why no edge touches a service: `in another language`, `274 calls without an edge`, `without calls`. */
export function whyAlone(service: Service, map: CommunicationMap, l10n: Localizer = ENGLISH): string {
  const { loose, unresolved } = callsOf(service, map);
  const calls = [...(loose > 0 ? [counted('looseCalls', loose, l10n)] : []), ...(unresolved > 0 ? [counted('unresolvedCalls', unresolved, l10n)] : [])];
  return calls.length > 0 ? calls.join(', ') : l10n.t(LONE_NAMES[reasonOf(service, map)]);
}

/** `Without edges: 9 in another language, 1 without calls`; `undefined` where there are none. */
export function describeLoneServices(services: readonly Service[], map: CommunicationMap): string | undefined {
  if (services.length === 0) return undefined;
  const groups = groupBy(services, (service) => reasonOf(service, map));
  const told = (Object.keys(LONE_NAMES) as Reason[]).flatMap((reason) => {
    const count = groups.get(reason)?.length ?? 0;
    return count === 0 ? [] : [`${formatCount(count)} ${LONE_NAMES[reason]}`];
  });
  return `Without edges: ${told.join(', ')}`;
}

function reasonOf(service: Service, map: CommunicationMap): Reason {
  if (service.isForeign === true) return 'foreign';
  const { loose, unresolved } = callsOf(service, map);
  return loose + unresolved > 0 ? 'unknown' : 'silent';
}

function callsOf({ id }: Service, map: CommunicationMap): { readonly loose: number; readonly unresolved: number } {
  return { loose: sitesWithoutEdge(map).filter(({ services }) => services.includes(id)).length, unresolved: unresolvedIn(id, map).length };
}
