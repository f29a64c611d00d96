import { keyOf, type CallEdge } from '../../link/call-graph';
import type { LinkedSite, NotedCall } from '../../link/linked-model';
import { comesBefore } from '../../model/comes-before';
import { groupBy } from '../../model/group-by';
import type { CodePlace, RuleModel } from '../rule';
import { isEdgeWaitedFor } from './waits';

const MOST_HOPS = 3;
const MOST_FUNCTIONS = 60;

/** An open transaction around a site: the call that opened it, and the calls from there to the site, outermost first. */
export interface Transaction { readonly opener: NotedCall; readonly edges: readonly CallEdge[] }

/** `undefined` where no transaction is open around a site, as far as that can be told. */
export function findTransaction(model: RuleModel, site: LinkedSite): Transaction | undefined {
  const opened = model.about('opened', model.graph, () => readOpened(model));
  for (const visit of model.about('functions around', site, () => functionsAround(model, site))) {
    const between = betweenBounds(opened, visit, visit.edges[0]?.at.call ?? site.call);
    if (between !== undefined) return { opener: between, edges: visit.edges };
    const opener = visit.into.flatMap((edge) => (edge.how === 'callback' ? opened.wrapping.get(edge.at.call) ?? [] : []))[0];
    if (opener !== undefined) return { opener, edges: visit.edges };
  }
  return undefined;
}

/** The functions in which a transaction around a site may be opened, the nearest first; apart from what is opened, which any other site may change. */
function functionsAround(model: RuleModel, site: LinkedSite): readonly Visit[] {
  const seen = new Set([keyOf(site)]);
  const visitOf = (place: Pick<CodePlace, 'file' | 'function'>, edges: readonly CallEdge[], hops: number): Visit => ({ file: place.file, function: place.function, edges, hops, into: model.graph.into.get(keyOf(place)) ?? [] });
  const around: Visit[] = [];
  const queue = [visitOf(site, [], 0)];
  for (const visit of queue) {
    if (seen.size >= MOST_FUNCTIONS) break;
    around.push(visit);
    for (const edge of visit.into) {
      const hops = hopsThrough(model, visit.hops, edge);
      if (hops === undefined || seen.has(keyOf(edge.from))) continue;
      seen.add(keyOf(edge.from));
      queue.push(visitOf(edge.from, [edge, ...visit.edges], hops));
    }
  }
  return around;
}

interface Opened { readonly wrapping: ReadonlyMap<object, NotedCall>; readonly bounds: ReadonlyMap<string, readonly NotedCall[]> }

/** Calls that run a function in a transaction, and functions in which one begins and ends. */
function readOpened({ noted, sites }: RuleModel): Opened {
  const bounds = groupBy([...noted, ...sites.flatMap(ofStatement)].filter(({ model }) => model.transaction === 'begins' || model.transaction === 'ends'), keyOf);
  return { wrapping: new Map(noted.flatMap((one) => (one.model.transaction === true ? [[one.call, one] as const] : []))), bounds };
}

/** `client.query('BEGIN')`: the text says what the call does. */
function ofStatement({ site, file, call, function: index, model, library }: LinkedSite): readonly NotedCall[] {
  const [text] = call?.arguments ?? [];
  const [, begins, ends] = site.category === 'database' && text?.kind === 'literal' ? /^\s*(?:(BEGIN|START\s+TRANSACTION)|(COMMIT|ROLLBACK|END))\b(?!.*\bSAVEPOINT\b)/i.exec(String(text.value)) ?? [] : [];
  const transaction = begins !== undefined ? 'begins' : ends !== undefined ? 'ends' : undefined;
  return call === undefined || transaction === undefined ? [] : [{ file, call, function: index, api: site.api, model: { ...model, transaction }, library }];
}

interface Visit extends Pick<CodePlace, 'file' | 'function'> { readonly edges: readonly CallEdge[]; readonly hops: number; readonly into: readonly CallEdge[] }

/** How many calls away the function is that an edge comes from; `undefined` where that says nothing of what the site is part of. */
function hopsThrough(model: RuleModel, hops: number, edge: CallEdge): number | undefined {
  const cost = hops + (edge.how === 'callback' ? 0 : 1);
  return edge.targets > 1 || cost > MOST_HOPS || !isEdgeWaitedFor(model, edge, model.isHandler) ? undefined : cost;
}

/** The call that began a transaction before this one in the same function, unless it ended in between. */
function betweenBounds({ bounds }: Opened, visit: Visit, call: LinkedSite['call']): NotedCall | undefined {
  if (call === undefined || call.within.includes('catch')) return undefined;
  const before = (bounds.get(keyOf(visit)) ?? []).filter((bound) => comesBefore(bound.call, call) && !bound.call.within.includes('catch')).toSorted((a, b) => (comesBefore(a.call, b.call) ? -1 : 1));
  const last = before.at(-1);
  return last?.model.transaction === 'begins' ? last : undefined;
}
