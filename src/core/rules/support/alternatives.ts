import { keyOf, type CallEdge, type FunctionInFile } from '../../link/call-graph';
import type { LinkedSite } from '../../link/linked-model';
import { groupBy } from '../../model/group-by';
import { callsIn } from '../../model/entries';
import type { RuleModel } from '../rule';
import { withSite, type Hit } from './hits';
import { isReport } from './swallowed';
import { isEdgeWaitedFor, isSiteWaitedFor } from './waits';

const MOST_HOPS = 3;
const MOST_FUNCTIONS = 40;

/** As `hitsOf`, past calls too that wait for something alike whichever of several functions they lead to. */
export function hitsOfEither(model: RuleModel, site: LinkedSite, isAlike: (other: LinkedSite) => boolean): readonly Hit[] {
  if (!isSiteWaitedFor(model, site)) return [];
  return withSite(site, model.handlersOfEither(site, (edge) => isEitherAlike(model, edge, isAlike)));
}

/** Whether a call may lead to one of several functions and it does not matter to which: each waits for something alike, or does nothing but say that nothing is set up. */
function isEitherAlike(model: RuleModel, edge: CallEdge, isAlike: (site: LinkedSite) => boolean): boolean {
  const all = (model.graph.outOf.get(keyOf(edge.from)) ?? []).filter(({ at, how }) => at.call === edge.at.call && how === edge.how);
  return all.every(({ to }) => isStandIn(to) || leadsTo(model, to, isAlike));
}

/** `async send() { logger.info('No mail server.'); }`. */
function isStandIn({ file, function: index }: FunctionInFile): boolean {
  const calls = callsIn(file, index);
  return calls.length > 0 && calls.every((call) => isReport(file, call)) && !file.functions.some(({ parent }) => parent === index);
}

function leadsTo(model: RuleModel, start: FunctionInFile, isAlike: (site: LinkedSite) => boolean): boolean {
  const sites = model.about('sites by function', model.graph, () => groupBy(model.sites, keyOf));
  const seen = new Set([keyOf(start)]);
  let layer: readonly FunctionInFile[] = [start];
  for (let hop = 0; hop <= MOST_HOPS && layer.length > 0 && seen.size < MOST_FUNCTIONS; hop += 1) {
    if (layer.some((one) => (sites.get(keyOf(one)) ?? []).some((site) => isAlike(site) && isSiteWaitedFor(model, site)))) return true;
    layer = layer.flatMap((one) => (model.graph.outOf.get(keyOf(one)) ?? []).filter((edge) => edge.targets === 1 && isEdgeWaitedFor(model, edge, model.isHandler)).map(({ to }) => to)).filter((to) => !seen.has(keyOf(to)));
    for (const to of layer) seen.add(keyOf(to));
  }
  return false;
}
