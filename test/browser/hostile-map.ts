import type { CommunicationMap } from '../../src/core/model/communication-map';
import { buildMap, service, type EdgeSketch } from './map-builder';

/** Names as nobody should give them: markup, text without end, writing from the right, emoji, ends of other languages, addresses that run. */
export const HOSTILE_NAMES: readonly string[] = [
  '<img src=x onerror="document.title=\'owned\'">', '</script><script>document.title="owned"</script>', `topic-${'x'.repeat(10_000)}`, 'שלום עולם \u202egnp.exe', '🧨👩‍👩‍👧‍👦 ünïcödé', ']]> <![CDATA[ -->',
  'javascript:document.title=1//', '`a` | b || "c" \\ \\n *d* [e](javascript:f)', '\u0000\u001b[31m\ud800 \u2028', '${${a}} %%{init: {}}%%', '"] --> evil["', '"]; evil -> "b" [label="',
];

/** A map in which everything that comes from code has such a name. */
export function hostileMap(): CommunicationMap {
  const services = HOSTILE_NAMES.slice(0, 6).map((name, index) => ({ ...service(`s${index}`), id: `service:${name}`, name, root: `apps/s${index}`, kind: name, aliases: [name] }));
  const edges = HOSTILE_NAMES.map((name, index): EdgeSketch => ({
    from: services[index % 6]?.id ?? '', to: index % 2 === 0 ? `topic:kafka/${name}` : `external:${name}`, style: index % 2 === 0 ? 'async' : 'sync', category: index % 2 === 0 ? 'publish' : 'http',
    sites: [{
      file: `apps/s${index % 6}/${name.slice(0, 100)}.ts`, line: 7 + index, api: name, operation: name, library: name, target: name, callers: [name], because: name,
      finding: { rule: name, severity: 'warning', message: `${name}. ${name}` },
    }],
  }));
  const calls = services.slice(1).map(({ id }, index): EdgeSketch => ({
    from: services[index]?.id ?? '', to: id, style: 'sync', category: 'rpc', channel: `queue:rabbitmq/${HOSTILE_NAMES[index] ?? ''}`,
    sites: [{ file: `apps/s${index}/rpc.ts`, line: 3, api: 'send', operation: 'send', target: id }],
  }));
  return buildMap(services, [...edges, ...calls], HOSTILE_NAMES.map((text, index) => ({ file: `apps/${text.slice(0, 100)}.ts`, line: index + 1, reason: text, text })));
}
