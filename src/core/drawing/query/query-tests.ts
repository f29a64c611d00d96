import { CATEGORIES, type MapNode, type NodeKind, type Service } from '../../model/communication-map';
import type { Said } from '../../localizer';
import { changesOf } from '../map-changes';
import { KIND_NAMES, SEVERITIES } from '../map-names';
import { isChannel } from '../map-paths';
import { unresolvedIn } from '../map-sites';
import { traceOf, type Trace } from '../trace';
import { readPart, readTime } from './comparison';
import { toGlob } from './glob';
import { placeOf, type MapRows, type Row } from './map-rows';
import type { Key } from './query-keys';
import { valuesOf } from './query-values';
import { suggestion } from './unknown-names';

/** What one value of a term means in a map. Without `ofNode` it says nothing about nodes. */
export interface Test {
  readonly ofRow: (row: Row) => boolean;
  readonly ofNode?: (node: MapNode) => boolean;
  readonly problem?: Said;
  readonly trace?: Trace;
}

type Reader = (value: string, rows: MapRows) => Test;

const NEVER = (): boolean => false;

const READERS: Readonly<Record<Key, Reader>> = {
  style: choice(['sync', 'async'], ({ edge }) => [edge.style]),
  category: choice(CATEGORIES, ({ edge, site }) => (site === undefined ? [edge.category] : [site.category, edge.category])),
  severity: choice(SEVERITIES, ({ findings }) => findings.map(({ severity }) => severity)),
  rule: (value) => ofRow(value, ({ findings }) => findings.map(({ rule }) => rule)),
  library: (value) => ofRow(value, ({ site }) => (site === undefined ? [] : [site.library])),
  file: (value) => ofRow(value, ({ site }) => (site === undefined ? [] : [site.file])),
  kind: (value, rows) => ofEnds(value, rows, ({ kind }) => [kind], { known: Object.keys(KIND_NAMES), key: 'kind' }),
  service: (value, rows) => ofEnds(value, rows, (node, services) => (node.kind === 'service' ? namesOf(node, services) : [])),
  topic: readTopic,
  waits: readWaits,
  confidence: readConfidence,
  unresolved: (_value, { map, told }) => ({ ofRow: ({ site }) => site !== undefined && told.has(placeOf(site)), ofNode: ({ service }) => service !== undefined && unresolvedIn(service, map).length > 0 }),
  waitsfor: (value, rows) => readTrace(value, rows, 'waitsfor'),
  waitedby: (value, rows) => readTrace(value, rows, 'waitedby'),
  change: readChange,
};

export function readTest(key: Key | undefined, value: string, rows: MapRows): Test {
  if (key !== undefined) return READERS[key](value, rows);
  const word = value.toLowerCase();
  return { ofRow: ({ text }) => text.includes(word), ofNode: ({ name, id }) => name.toLowerCase().includes(word) || id.toLowerCase().includes(word) };
}

function choice(known: readonly string[], read: (row: Row) => readonly string[]): Reader {
  return (value) => {
    const fits = toGlob(value);
    if (!known.some(fits)) return { ofRow: NEVER, problem: noneOf(value, known) };
    return { ofRow: (row) => read(row).some(fits) };
  };
}

function noneOf(value: string, known: readonly string[]): Said {
  return (l10n) => l10n.t('"{0}" is none of {1}.', value, known.join(', '));
}

function ofRow(value: string, read: (row: Row) => readonly string[]): Test {
  const fits = toGlob(value);
  return { ofRow: (row) => read(row).some(fits) };
}

function ofEnds(
  value: string, { map }: MapRows, read: (node: MapNode, services: ReadonlyMap<string, Service>) => readonly string[], choices?: { readonly known: readonly string[]; readonly key: Key },
): Test {
  const fits = toGlob(value);
  const services = new Map(map.services.map((service) => [service.id, service]));
  const ofNode = (node: MapNode): boolean => read(node, services).some(fits);
  const problem = choices === undefined || choices.known.some(fits) ? undefined : noneOf(value, choices.known);
  return { ofRow: ({ ends }) => ends.some(ofNode), ofNode, ...(problem === undefined ? {} : { problem }) };
}

function namesOf({ id, name, service }: MapNode, services: ReadonlyMap<string, Service>): readonly string[] {
  const own = services.get(service ?? '');
  return [id, name, ...own === undefined ? [] : [own.root, ...own.aliases]];
}

function readTopic(value: string): Test {
  const fits = toGlob(value);
  const ofNode = ({ kind, name, id }: MapNode): boolean => isChannel(kind as NodeKind) && (fits(name) || fits(id));
  return { ofRow: ({ channels }) => channels.some(ofNode), ofNode };
}

/** How long a call that is waited for may take: its longest estimate. */
function readWaits(value: string): Test {
  const fits = readTime(value);
  if (fits === undefined) return { ofRow: NEVER, problem: (l10n) => l10n.t('waits: needs a time such as >1s or <200ms instead of "{0}".', value) };
  return { ofRow: ({ site }) => site?.style === 'sync' && site.duration.range !== undefined && fits(site.duration.range[1]) };
}

function readConfidence(value: string): Test {
  const fits = readPart(value);
  if (fits === undefined) return { ofRow: NEVER, problem: (l10n) => l10n.t('confidence: needs a number such as <0.7 or >90% instead of "{0}".', value) };
  return { ofRow: ({ edge }) => fits(edge.confidence) };
}

const CHANGES = ['added', 'removed', 'changed', 'finding'];

/** A call with a new finding differs, whether or not its edge does. */
function readChange(value: string, { map }: MapRows): Test {
  const changes = changesOf(map);
  const pattern = toGlob(value);
  const fits = (change: string | undefined): boolean => change !== undefined && pattern(change);
  if (changes === undefined) return { ofRow: NEVER, ofNode: NEVER, problem: (l10n) => l10n.t('change: asks about a comparison, and the map is compared with nothing.') };
  if (!CHANGES.some(fits)) return { ofRow: NEVER, ofNode: NEVER, problem: noneOf(value, CHANGES) };
  const isNew = ({ findings }: Row): boolean => fits('finding') && findings.some(({ fingerprint }) => changes.newFindings.has(fingerprint));
  return { ofRow: (row) => fits(changes.ofEdge(row.edge)) || isNew(row), ofNode: ({ id }) => fits(changes.ofNode(id)) };
}

function readTrace(value: string, { map }: MapRows, direction: Trace['direction']): Test {
  const trace = traceOf(map, value, direction);
  if (trace === undefined) return { ofRow: NEVER, ofNode: NEVER, problem: (l10n) => `${l10n.t('{0}: knows no node, route, file or line "{1}".', direction, value)}${suggestion(value, valuesOf(direction, map))(l10n)}` };
  const [nodes, edges] = [new Set(trace.nodes), new Set(trace.steps.map(({ edge }) => edge.id))];
  return { ofRow: ({ edge, site }) => edges.has(edge.id) && (site === undefined || trace.sites.has(site.id)), ofNode: ({ id }) => nodes.has(id), trace };
}
