import { isEmptyDiff } from '../diff/map-diff';
import { formerValue, valueWords } from '../drawing/call-words';
import { differsItself, ownDifferences } from '../drawing/former-words';
import { CATEGORY_NAMES, countOf } from '../drawing/map-names';
import type { ChangedCall, CommunicationMap, Connection, Finding, MapDiff } from '../model/communication-map';
import { code, findingEntry } from './markdown';
import { escapeMermaid, shapeOf } from './mermaid';

type Maps = Readonly<Record<'base' | 'head', CommunicationMap>>;

export function toDiffJson(diff: MapDiff): string {
  return `${JSON.stringify({ schemaVersion: 1, ...diff }, null, 2)}\n`;
}

/** A larger picture is no help in a comment, and renderers refuse it. */
const MAXIMUM_DRAWN = 60;

/** The connections that differ as a Mermaid flowchart: green is new, red is gone, amber has changed. */
export function toDiffMermaid(diff: MapDiff, maps: Maps): string {
  const { added, removed, changed } = diff.connections;
  const drawn = [
    ...added.map((connection) => ({ connection, mark: '+ ', color: '#1a7f37' })),
    ...removed.map((connection) => ({ connection, mark: '− ', color: '#cf222e' })),
    ...changed.map(({ after }) => ({ connection: after, mark: '± ', color: '#9a6700' })),
  ];
  const shown = drawn.slice(0, MAXIMUM_DRAWN);
  const ids = [...new Set(shown.flatMap(({ connection: { from, to } }) => [from, to]))].sort();
  const names = new Map(ids.map((id, index) => [id, `n${String(index)}`]));
  const nodes = ids.map((id) => `  ${names.get(id) ?? ''}${shapeOf(nodeOf(maps, id))}`);
  const edges = shown.map(({ connection, mark }) => `  ${names.get(connection.from) ?? ''} ${connection.styles.includes('sync') ? '-->' : '-.->'}|"${escapeMermaid(mark + connectionText(connection, maps))}"| ${names.get(connection.to) ?? ''}`);
  const styles = shown.map(({ color }, index) => `  linkStyle ${String(index)} stroke:${color},stroke-width:2px`);
  const rest = drawn.length - shown.length;
  return `${['flowchart LR', ...(rest > 0 ? [`  %% ${countOf(rest, 'connection')} of ${String(drawn.length)} not drawn`] : []), ...nodes, ...edges, ...styles].join('\n')}\n`;
}

/** What a branch changes, for a comment on a pull request: findings first, then a picture of the connections that differ, then their list. */
export function toDiffMarkdown(diff: MapDiff, maps: Maps): string {
  if (isEmptyDiff(diff)) return '### Crosstalk: no change in how services talk\n';
  const { services, connections, calls, findings } = diff;
  const isDrawn = connections.added.length + connections.removed.length + connections.changed.length > 0;
  return [
    `### Crosstalk: ${headline(findings.added)}`, '', summary(diff), '',
    ...findings.added.map(findingEntry),
    ...foldedList(countOf(findings.removed.length, 'finding solved', 'findings solved'), findings.removed.map((finding) => `${code(`${finding.file}:${String(finding.line)}`)} ${code(finding.rule)}`)),
    ...(isDrawn ? ['```mermaid', toDiffMermaid(diff, maps).trimEnd(), '```', ''] : []),
    ...list('New services', services.added.map((service) => code(service.name))), ...list('Services that are gone', services.removed.map((service) => code(service.name))),
    ...list('New connections', connections.added.map((connection) => line(connection, maps))),
    ...list('Connections that are gone', connections.removed.map((connection) => line(connection, maps))),
    ...list('Changed connections', connections.changed.map(({ before, after }) => `${line(after, maps)}${isSame(before, after) ? ', whose calls differ' : `, before: ${stylesText(before)}, ${countOf(before.calls, 'call')}`}`)),
    ...callList(calls.changed.filter(differsItself)),
  ].join('\n');
}

/** More of them are one deed, such as another time limit for all. */
const MAXIMUM_CALLS = 50;

function callList(changed: readonly ChangedCall[]): readonly string[] {
  const more = changed.length - MAXIMUM_CALLS;
  return list('Changed calls', [...changed.slice(0, MAXIMUM_CALLS).map(callLine), ...(more > 0 ? [countOf(more, 'more call')] : [])]);
}

function callLine(call: ChangedCall): string {
  const { file, line: at, operation, target } = call.after;
  const words = ownDifferences(call).map((one) => (
    one.what === 'target' ? `before: ${code(String(one.before))}` : `${valueWords(one.what, one.after)}, ${formerValue(one)}`
  ));
  return `${code(`${file}:${String(at)}`)} ${code(`${operation} ${target.text}`.trim())}: ${words.join('; ')}`;
}

function isSame(one: Connection, other: Connection): boolean {
  return one.calls === other.calls && one.styles.join() === other.styles.join();
}

/** What differs between a map and what it should be: services and connections, by style; neither findings nor numbers of calls. Empty when nothing does. */
export function toMapDifferences({ services, connections: { added, removed, changed } }: MapDiff, maps: Maps): string {
  const restyled = changed.filter(({ before, after }) => before.styles.join() !== after.styles.join());
  const text = (connection: Connection): string => `${nodeOf(maps, connection.from).name} → ${nodeOf(maps, connection.to).name}: ${connectionText(connection, maps)}, ${stylesText(connection)}`;
  const lines = [
    ...services.added.map(({ name }) => `+ service ${name}`), ...services.removed.map(({ name }) => `- service ${name}`),
    ...added.map((connection) => `+ ${text(connection)}`), ...removed.map((connection) => `- ${text(connection)}`),
    ...restyled.map(({ before, after }) => `~ ${text(after)}, before: ${stylesText(before)}`),
  ];
  return lines.map((one) => `${one}\n`).join('');
}

function headline(added: readonly Finding[]): string {
  return added.length === 0 ? 'no new findings' : countOf(added.length, 'new finding');
}

function summary({ connections: { added, removed, changed }, calls, findings }: MapDiff): string {
  const parts = [
    [added.length, 'new connection', 'new connections'], [removed.length, 'connection gone', 'connections gone'], [changed.length, 'connection changed', 'connections changed'],
    [calls.changed.filter(differsItself).length, 'call changed', 'calls changed'],
    [findings.removed.length, 'finding solved', 'findings solved'],
  ] as const;
  return parts.filter(([count]) => count > 0).map(([count, one, many]) => countOf(count, one, many)).join(' · ') || 'The connections stay as they are.';
}

function list(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`**${title}**`, '', ...items.map((item) => `- ${item}`), ''];
}

function foldedList(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`<details><summary>${title}</summary>`, '', ...items.map((item) => `- ${item}`), '', '</details>', ''];
}

function line(connection: Connection, maps: Maps): string {
  const through = connection.channel === undefined ? '' : ` through ${code(nodeOf(maps, connection.channel).name)}`;
  return `${code(nodeOf(maps, connection.from).name)} → ${code(nodeOf(maps, connection.to).name)}${through}: ${CATEGORY_NAMES[connection.category]}, ${stylesText(connection)}, ${countOf(connection.calls, 'call')}`;
}

function connectionText(connection: Connection, maps: Maps): string {
  const through = connection.channel === undefined ? '' : ` via ${nodeOf(maps, connection.channel).name}`;
  return `${CATEGORY_NAMES[connection.category]}${through}`;
}

function stylesText({ styles }: Connection): string {
  return styles.map((style) => (style === 'sync' ? 'synchronous' : 'asynchronous')).join(' and ');
}

function nodeOf({ base, head }: Maps, id: string): CommunicationMap['nodes'][number] {
  const found = head.nodes.find((node) => node.id === id) ?? base.nodes.find((node) => node.id === id);
  return found ?? { id, kind: 'unknown', name: id };
}
