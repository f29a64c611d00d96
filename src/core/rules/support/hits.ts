import type { CallEdge, FunctionInFile } from '../../link/call-graph';
import { displayName } from '../../link/display-name';
import type { LinkedSite } from '../../link/linked-model';
import { byCodeUnit } from '../../model/by-code-unit';
import { byPlaceOfId } from '../../model/by-place-of-id';
import type { Evidence, PathStep } from '../../model/communication-map';
import { functionAt } from '../../model/entries';
import type { CallFact, FileFacts } from '../../model/facts';
import type { CodePlace, Problem, RuleModel } from '../rule';
import { isAfterAnswer } from './answered';
import { hasTag, isNested, type HandlerPath } from './handler-paths';
import { isSiteWaitedFor } from './waits';

/** Something that a request handler waits for, and how it gets there; without a site it is work of this process, or the last function of the path itself. */
export interface Wait { readonly path: HandlerPath; readonly site?: LinkedSite; readonly local?: LocalWork; readonly milliseconds?: number }

/** A call that takes this very process some time. */
export interface LocalWork extends FunctionInFile {
  readonly call: CallFact;
  readonly api: string;
  readonly library: string;
  readonly ms: readonly [number, number];
  readonly source: string;
}

/** A site that a request handler waits for. */
export interface Hit extends Wait { readonly site: LinkedSite }

/** Waits that are reported at the same place; the first one tells. */
export interface WaitGroup<One extends Wait> { readonly at: CodePlace; readonly first: One; readonly hits: readonly One[] }

export type HitGroup = WaitGroup<Hit>;

/** Every handler that waits for a site. */
export function hitsOf(model: RuleModel, site: LinkedSite): readonly Hit[] {
  return model.about('hits', site, () => (isSiteWaitedFor(model, site) ? pathsTo(model, site) : []));
}

/** Every handler whose waiting reaches the function of a site, whatever becomes of the site itself. */
export function pathsTo(model: RuleModel, site: LinkedSite): readonly Hit[] {
  return model.about('paths', site, () => withSite(site, model.handlersOf(site)));
}

/** Those that come to the site before they have answered. */
export function withSite(site: LinkedSite, paths: readonly HandlerPath[]): readonly Hit[] {
  return paths.filter((path) => !isAfterAnswer(path, site.call)).map((path) => ({ site, path }));
}

/** The calls from the handler to the site, which comes last where it is a call itself. */
export function callsOnWay({ site, path }: Hit): readonly { readonly file: FileFacts; readonly call: CallFact }[] {
  return [...path.edges.map(({ at: { file, call } }) => ({ file, call })), ...(site.call === undefined ? [] : [{ file: site.file, call: site.call }])];
}

/** Whether a function on the way is marked as taking no time. */
export function isInstant({ path }: Wait): boolean {
  return path.functions.some((step) => hasTag(step, 'instant'));
}

/** Hits by where they are reported; loud ones are told first, then those with the shortest way. */
export function groupByPlace<One extends Wait>(model: RuleModel, hits: readonly One[], isLoud: (hit: One) => boolean = () => true): readonly WaitGroup<One>[] {
  const groups = new Map<string, { at: CodePlace; hits: One[] }>();
  for (const hit of hits) {
    const at = placeOf(model, hit);
    const key = `${at.file.file}:${at.span.line}:${at.span.column}`;
    const group = groups.get(key) ?? { at, hits: [] };
    group.hits.push(hit);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ at, hits: found }) => {
    const sorted = [...found].sort((a, b) => Number(isLoud(b)) - Number(isLoud(a)) || a.path.edges.length - b.path.edges.length || byCodeUnit(a.path.entry.name, b.path.entry.name) || byPlaceOfId(a.site?.site.id ?? '', b.site?.site.id ?? ''));
    const [first] = sorted;
    return first === undefined ? [] : [{ at, first, hits: sorted }];
  });
}

/** The outbound call if only waiting handlers reach it, else the first call on the way out that only they make; of one that may lead to several functions that call. */
function placeOf(model: RuleModel, { site, local, path }: Wait): CodePlace {
  const parting = path.edges.findIndex(({ targets }) => targets > 1);
  const own = [...(site === undefined ? [] : [placeOfSite(site)]), ...(local === undefined ? [] : [placeOfLocal(local)])];
  const calls: readonly CodePlace[] = parting < 0 ? [...path.edges.map(placeOfEdge), ...own] : path.edges.slice(0, parting + 1).map(placeOfEdge);
  return [...calls].reverse().find((place) => model.isOnlyForHandlers(place)) ?? calls[0] ?? placeOfHandler(path);
}

function placeOfEdge({ from, at }: CallEdge): CodePlace {
  return { ...from, span: at.call, text: at.call.text };
}

export function placeOfHandler({ entry }: Pick<HandlerPath, 'entry'>): CodePlace {
  const fact = functionAt(entry.file, entry.function);
  return { file: entry.file, function: entry.function, span: fact ?? { line: entry.line, column: 1, endLine: entry.line, endColumn: 2 }, text: entry.name };
}

function placeOfLocal({ file, function: index, call, api }: LocalWork): CodePlace {
  return { file, function: index, span: call, text: api };
}

export function placeOfSite({ file, site, function: index }: LinkedSite): CodePlace {
  return { file, function: index, span: site, text: site.api };
}

/** What every problem about a waiting handler says beside its message. */
export function problemOf(group: WaitGroup<Wait>, evidence: readonly Evidence[]): Omit<Problem, 'message'> {
  const { at, first, hits } = group;
  return {
    at, ...(first.site === undefined ? {} : { site: first.site }), path: pathSteps(first), evidence: [...evidence, ...otherHandlers(first, hits)],
    confidence: Math.min(first.path.confidence, first.site?.site.confidence ?? 1),
  };
}

function otherHandlers(first: Wait, hits: readonly Wait[]): readonly Evidence[] {
  const others = hits.filter(({ path: { entry } }) => entry.name !== first.path.entry.name || entry.file !== first.path.entry.file);
  const seen = new Set<string>();
  return others.flatMap(({ path: { entry } }) => {
    const reason = `\`${entry.name}\` waits here too.`;
    if (seen.has(reason)) return [];
    seen.add(reason);
    return [{ reason, file: entry.file.file, line: entry.line }];
  });
}

/** From the handler to the site; callbacks written in place are no steps of their own. */
export function pathSteps({ site, local, path }: Wait): readonly PathStep[] {
  const { entry } = path;
  return [
    { file: entry.file.file, line: entry.line, name: entry.name },
    ...namedEdges(path).map((edge) => ({ file: edge.at.file.file, line: edge.at.call.line, column: edge.at.call.column, name: displayName(edge.to.file, functionAt(edge.to.file, edge.to.function)) })),
    ...(site === undefined ? [] : [{ file: site.site.file, line: site.site.line, column: site.site.column, name: site.site.api }]),
    ...(local === undefined ? [] : [{ file: local.file.file, line: local.call.line, column: local.call.column, name: local.api }]),
  ];
}

export function namedEdges({ edges }: Pick<HandlerPath, 'edges'>): HandlerPath['edges'] {
  return edges.filter((edge) => !isNested(edge));
}
