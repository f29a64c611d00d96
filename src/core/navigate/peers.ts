import type { CommunicationMap, EntryPoint, Place, Site } from '../model/communication-map';

/** A place where a request, a message or a job arrives. */
export interface Arrival extends Place {
  /** Id of an entry point or of an inbound site. */
  readonly id: string;
  readonly name: string;
  readonly column?: number;
  /** Id of the service that it belongs to. */
  readonly service: string;
}

/** Who talks to whom, call by call. */
export interface Peers {
  /** Where what a call sends arrives, as far as it is in this workspace. */
  readonly arrivalsOf: (site: Site) => readonly Arrival[];
  /** The calls whose requests, messages or jobs arrive here: at an entry point or at an inbound site. */
  readonly callersOf: (arrival: Pick<Arrival, 'id'>) => readonly Site[];
}

/** The calls of a map and the places where they arrive, from both ends. */
export function indexPeers(map: CommunicationMap): Peers {
  const inbound = map.sites.filter((site) => site.direction === 'in').map(toArrival);
  const places = new Map([...map.entryPoints, ...inbound].map((arrival): readonly [string, Arrival] => [arrival.id, arrival]));
  const callers = new Map<string, Site[]>();
  for (const site of map.sites) for (const id of site.arrivals ?? []) callers.set(id, [...callers.get(id) ?? [], site]);
  return { arrivalsOf: (site) => (site.arrivals ?? []).flatMap((id) => places.get(id) ?? []), callersOf: ({ id }) => callers.get(id) ?? [] };
}

function toArrival({ id, file, line, column, target, services }: Site): Arrival {
  return { id, file, line, column, name: target.text, service: services[0] ?? '' };
}

/** The inbound sites that an entry point handles: at its line, or where a decorator stands above the handler the nearest of its name. */
export function inboundOf({ sites }: CommunicationMap, { file, line, name }: EntryPoint): readonly Site[] {
  const inFile = sites.filter((site) => site.direction === 'in' && site.file === file);
  const here = inFile.filter((site) => site.line === line);
  if (here.length > 0) return here;
  const above = inFile.filter((site) => site.target.text === name && site.line < line);
  return above.filter((site) => above.every((other) => other.line <= site.line));
}
