import { CATEGORY_NAMES, countOf } from '../drawing/map-names';
import { isGone, presentEdges, presentServices } from '../drawing/map-changes';
import { countCalls } from '../drawing/map-sites';
import { byCodeUnit } from '../model/by-code-unit';
import type { CommunicationMap, MapEdge } from '../model/communication-map';
import { code } from './markdown';

/** The connections of a map as one Markdown table, in the order of their ends. */
export function toMapMarkdown(map: CommunicationMap): string {
  const names = new Map(map.nodes.map((node) => [node.id, node.name]));
  const nameOf = (id: string): string => cell(names.get(id) ?? id);
  const rows = [...map.edges].sort((one, other) => byCodeUnit(one.from, other.from) || byCodeUnit(one.to, other.to) || byCodeUnit(one.id, other.id)).map((edge) => row(edge, nameOf));
  const present = presentEdges(map).length;
  const gone = map.edges.length - present;
  return [
    `${countOf(present, 'connection')}${gone === 0 ? '' : `, ${String(gone)} gone`} · ${countOf(countCalls(map), 'call')} in ${countOf(presentServices(map).length, 'service')} · ${String(map.unresolved.length)} unresolved`, '',
    '| from | to | style | kind | calls | findings |', '|---|---|---|---|--:|--:|', ...rows, '',
  ].join('\n');
}

function row({ id, from, to, channel, style, category, sites, findings }: MapEdge, nameOf: (id: string) => string): string {
  const through = channel === undefined ? '' : ` via ${nameOf(channel)}`;
  return `| ${nameOf(from)} | ${nameOf(to)} | ${isGone({ id }) ? 'gone, was ' : ''}${style} | ${CATEGORY_NAMES[category]}${through} | ${String(sites.length)} | ${findings.length === 0 ? '' : String(findings.length)} |`;
}

/** A bar would end the cell even inside a code span. */
function cell(name: string): string {
  return code(name).replaceAll('|', '\\|');
}
