import type { CommunicationMap, MapEdge, MapNode } from '../model/communication-map';
import { toGlob } from './query/glob';
import type { WaitingCall } from './waiting-calls';
import { callTitle } from './target-words';

/** Where a trace starts: all first calls, and the nodes they are at. */
export interface TraceStart {
  /** In words: names of nodes, a route, a line of the map or a call. */
  readonly name: string;
  readonly nodes: readonly string[];
  readonly calls: readonly WaitingCall[];
  /** Whether these are all calls that the nodes have. */
  readonly isWhole: boolean;
}

type End = 'from' | 'to';

/** What a line of the map is asked for as; `undefined` when one of its ends stands for many. */
export function lineStart({ from, to }: Pick<MapEdge, 'from' | 'to'>, { nodes }: CommunicationMap): string | undefined {
  const [start, end] = [from, to].map((id) => nodes.find((node) => node.id === id));
  if (start === undefined || end === undefined) return undefined;
  const nameOf = ({ id, name }: MapNode): string => (/[*?]/.test(name) || nodes.filter((node) => node.name === name).length > 1 ? id : name);
  return `${nameOf(start)} → ${nameOf(end)}`;
}

/** `near` is the end of a call that the trace starts at. */
export function traceStart(map: CommunicationMap, calls: readonly WaitingCall[], text: string, near: End): TraceStart | undefined {
  return fromNodes(map, calls, text, near) ?? fromLine(map, calls, text, near) ?? fromRoute(map, calls, text, near) ?? fromCode(map, calls, text, near);
}

function fromNodes(map: CommunicationMap, calls: readonly WaitingCall[], text: string, near: End): TraceStart | undefined {
  const [first, ...others] = nodesNamed(map, text);
  if (first === undefined) return undefined;
  const nodes = new Set([first, ...others].map(({ id }) => id));
  return { name: others.length === 0 ? first.name : `${first.name} and ${others.length} more`, nodes: [...nodes], calls: calls.filter(({ edge }) => nodes.has(edge[near])), isWhole: true };
}

/** `web → orders`, or with an arrow of two characters. */
function fromLine(map: CommunicationMap, calls: readonly WaitingCall[], text: string, near: End): TraceStart | undefined {
  const [, before = '', after = ''] = /^(.+?)\s*(?:→|->)\s*(.+)$/.exec(text) ?? [];
  const [from, to] = [before, after].map((name) => new Set(nodesNamed(map, name).map(({ id }) => id)));
  if (from === undefined || to === undefined) return undefined;
  const isMeant = (edge: MapEdge): boolean => from.has(edge.from) && to.has(edge.to);
  const edges = map.edges.filter(isMeant);
  const names = new Map(map.nodes.map(({ id, name }) => [id, name]));
  const name = [from, to].map((ids) => (ids.size === 1 ? [...ids].map((id) => names.get(id)).join('') : undefined));
  if (edges.length === 0) return undefined;
  return { name: `${name[0] ?? before} → ${name[1] ?? after}`, nodes: [...new Set(edges.map((edge) => edge[near]))], calls: calls.filter(({ edge }) => isMeant(edge)), isWhole: false };
}

function fromRoute(map: CommunicationMap, calls: readonly WaitingCall[], text: string, near: End): TraceStart | undefined {
  const served = map.entryPoints.filter(({ name }) => name === text);
  const routes = new Set(served.map(({ id }) => id));
  if (routes.size === 0) return undefined;
  const own = calls.filter(({ arrivals, entries }) => [...(near === 'to' ? arrivals : entries) ?? []].some((id) => routes.has(id)));
  return { name: text, nodes: [...new Set(served.map(({ service }) => service))], calls: own, isWhole: false };
}

/** A call as `file:line`, or all of a file. */
function fromCode(map: CommunicationMap, calls: readonly WaitingCall[], text: string, near: End): TraceStart | undefined {
  const here = map.sites.filter(({ id, file, line, direction }) => direction !== 'in' && (id === text || `${file}:${line}` === text || file === text));
  const [first, ...others] = here;
  if (first === undefined) return undefined;
  const ids = new Set(here.map(({ id }) => id));
  const own = calls.filter(({ site }) => site !== undefined && ids.has(site.id));
  return { name: others.length === 0 ? callTitle(first) : text, nodes: [...new Set(own.map(({ edge }) => edge[near]))], calls: own, isWhole: false };
}

function nodesNamed({ nodes }: CommunicationMap, text: string): readonly MapNode[] {
  const exact = nodes.filter(({ id }) => id === text);
  const fits = toGlob(text);
  return exact.length > 0 ? exact : nodes.filter(({ id, name }) => fits(name) || fits(id));
}
