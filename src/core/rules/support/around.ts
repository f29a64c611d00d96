import { keyOf, type FunctionInFile } from '../../link/call-graph';
import type { LinkedSite } from '../../link/linked-model';
import { callsIn } from '../../model/entries';
import type { CallFact, FileFacts } from '../../model/facts';
import type { RuleModel } from '../rule';
import { isPause } from './loops';
import { isEdgeWaitedFor, isSiteWaitedFor } from './waits';

/** A call that makes a request: of the library, or of a function that is there to make it. */
export interface Requesting extends FunctionInFile { readonly call: CallFact }

/** The call of a site, and those of the function around it where that only makes this one request and leaves failures to its caller. */
export function requestingCalls(model: RuleModel, site: LinkedSite): readonly Requesting[] {
  return model.about('requesting', site, () => findRequesting(model, site));
}

function findRequesting(model: RuleModel, site: LinkedSite): readonly Requesting[] {
  const { file, call, function: index } = site;
  if (call === undefined) return [];
  const own = { file, function: index, call };
  const isWrapper = index >= 0 && isSiteWaitedFor(model, site) && call.loops === undefined && !call.within.includes('try') && !call.within.includes('catch') && !pausesIn(file, index);
  return isWrapper ? [own, ...callersOf(model, site)] : [own];
}

function callersOf(model: RuleModel, site: LinkedSite): readonly Requesting[] {
  return (model.graph.into.get(keyOf(site)) ?? []).flatMap((edge) => {
    const isFollowed = edge.targets === 1 && edge.how === 'call' && (edge.at.file !== site.file || edge.at.call.function !== site.function);
    return isFollowed && isEdgeWaitedFor(model, edge, model.isHandler) ? [{ file: edge.at.file, function: edge.at.call.function, call: edge.at.call }] : [];
  });
}

function pausesIn(file: FileFacts, index: number): boolean {
  return callsIn(file, index).some((call) => isPause(file, call));
}
