import assert from 'node:assert/strict';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { LIBRARIES } from '../../../src/core/catalogue/index.generated';
import { diffMaps } from '../../../src/core/diff/map-diff';
import type { CommunicationMap } from '../../../src/core/model/communication-map';
import { toDrawableGraph } from '../../../src/core/drawing/map-graph';
import { toMapDifferences } from '../../../src/core/report/diff';
import { toDot } from '../../../src/core/report/dot';
import { explainLibrary, findLibrary } from '../../../src/core/report/explain-library';
import { explainRule } from '../../../src/core/report/explain-rule';
import { findNode, focusMap } from '../../../src/core/report/focus';
import { toCheckJson, toMapJson } from '../../../src/core/report/json';
import { toMapMarkdown } from '../../../src/core/report/map-markdown';
import { toMermaid } from '../../../src/core/report/mermaid';
import { parseMap } from '../../../src/core/report/read-map';
import { selectFindings, selectMap } from '../../../src/core/report/select';
import { RULES } from '../../../src/core/rules/index.generated';
import { bigMap } from '../../browser/maps';
import { finding, hint, smallMap } from './small-map';

describe('JSON reports', () => {
  it('hold the findings with what identifies the run', () => {
    assert.deepEqual(JSON.parse(toCheckJson(smallMap, [finding])), { schemaVersion: 1, tool: { name: 'crosstalk', version: '1.2.3' }, root: '.', findings: [finding], skipped: smallMap.skipped, configuration: [] });
  });

  it('hold the whole map', () => {
    assert.deepEqual(JSON.parse(toMapJson(smallMap)), smallMap);
    assert.ok(toMapJson(smallMap).endsWith('}\n'));
  });
});

describe('Mermaid map', () => {
  it('draws waiting and handing over differently, and marks what has findings', () => {
    assert.equal(toMermaid(smallMap), `flowchart LR
  n0{{"smtp #34;host#34; #60;a#124;b#62;"}}
  n1["orders"]
  n2(["order.placed"])
  n1 -->|"e-mail ⚠ 1"| n0
  n1 -.->|"event ⚠ 2"| n2
  linkStyle 0,1 stroke:#c2410c,stroke-width:2px
`);
  });

  it('says what it leaves out', () => {
    const nodes = Array.from({ length: 400 }, (_, index) => ({ id: `external:host${String(index)}`, kind: 'external' as const, name: `host${String(index)}` }));
    const edges = nodes.map(({ id }, index) => ({ ...smallMap.edges[0], id: `x${String(index)}`, from: index % 2 === 0 ? 'service:orders' : `external:host${String(index - 1)}`, to: id, style: 'sync' as const, category: 'http' as const, confidence: 1, sites: [], findings: [] }));
    const text = toMermaid({ ...smallMap, nodes: [...smallMap.nodes, ...nodes], edges, findings: [] });
    assert.match(text, /^flowchart LR\n {2}%% \d+ connections of 400 not drawn/);
    assert.ok(text.length < 50_000);
    assert.ok((text.match(/-->/g) ?? []).length < 500);
  });
});

describe('Selecting what is reported', () => {
  it('goes by profile', () => {
    const information = { ...hint, severity: 'information' as const };
    const all = [finding, hint, information];
    assert.deepEqual(selectFindings(all, 'strict', []), [finding]);
    assert.deepEqual(selectFindings(all, 'advice', []), [finding, information]);
    assert.deepEqual(selectFindings(all, 'explore', []), all);
  });

  it('goes by path, not by the beginning of a name', () => {
    assert.deepEqual(selectFindings([finding], 'strict', ['orders']), [finding]);
    assert.deepEqual(selectFindings([finding], 'strict', ['orders/src/routes.ts', 'x']), [finding]);
    assert.deepEqual(selectFindings([finding], 'strict', ['order', 'orders/src/routes']), []);
    assert.deepEqual(selectFindings([finding], 'strict', ['']), [finding]);
  });

  it('leaves a map alone that is wanted as a whole', () => {
    assert.equal(selectMap(smallMap, 'explore', []), smallMap);
  });

  it('keeps a map consistent', () => {
    const strict = selectMap(smallMap, 'strict', []);
    assert.deepEqual(strict.edges.map((edge) => edge.findings), [['f1'], []]);
    assert.equal(strict.nodes.length, 3);
    const part = selectMap(smallMap, 'explore', ['orders/src/events.ts']);
    assert.deepEqual(part.sites.map((site) => [site.id, site.via]), [['site:publish', []]]);
    assert.deepEqual(part.edges.map((edge) => edge.id), ['e2']);
    assert.deepEqual(part.nodes.map((node) => node.id), ['service:orders', 'topic:kafka/order.placed']);
    assert.deepEqual(part.findings, [hint]);
    assert.deepEqual([part.entryPoints, part.unresolved, part.skipped], [[], [], []]);
  });
});

describe('Graphviz map', () => {
  const hostile: CommunicationMap = { ...smallMap, nodes: [...smallMap.nodes, { id: 'external:"];\\', kind: 'external', name: 'a"b\\n\u0000</script>\n€🙂' }] };

  it('draws waiting solid, handing over dashed, and what has findings in another colour', () => {
    assert.equal(toDot(smallMap), `digraph crosstalk {
  rankdir=LR;
  node [fontname="Helvetica", shape=box];
  edge [fontname="Helvetica", fontsize=10];
  "email:smtp" [label="smtp \\"host\\" <a|b>", shape=ellipse];
  "service:orders" [label="orders", shape=box];
  "topic:kafka/order.placed" [label="order.placed", shape=cds];
  "service:orders" -> "email:smtp" [label="e-mail (1 finding)", style=solid, color="#c2410c"];
  "service:orders" -> "topic:kafka/order.placed" [label="event (2 findings)", style=dashed, color="#c2410c"];
}
`);
  });

  it('is drawn by Graphviz, whatever the names', async () => {
    const graphviz = await Graphviz.load();
    const svg = graphviz.layout(toDot(hostile), 'svg', 'dot');
    assert.equal((svg.match(/class="node"/g) ?? []).length, 4);
    assert.equal((svg.match(/class="edge"/g) ?? []).length, 2);
    assert.throws(() => graphviz.layout(toDot(hostile).replace('digraph crosstalk {', 'digraph crosstalk'), 'svg', 'dot'));
  });
});

describe('Map of five thousand edges', () => {
  const map = bigMap(5_000);

  it('has each node and line that is drawn in DOT, which Graphviz reads', async () => {
    const { nodes, edges } = toDrawableGraph(map);
    const graphviz = await Graphviz.load();
    const read = JSON.parse(graphviz.dot(toDot(map), 'dot_json')) as { readonly objects: readonly unknown[]; readonly edges: readonly unknown[] };
    assert.ok(edges.length > 100);
    assert.deepEqual([read.objects.length, read.edges.length], [nodes.length, edges.length]);
  });

  it('has a row for each edge in Markdown, of as many cells as its head', () => {
    const rows = toMapMarkdown(map).split('\n').filter((line) => line.startsWith('|'));
    assert.equal(rows.length, 5_000 + 2);
    assert.deepEqual([...new Set(rows.map((row) => row.split('|').length))], [8]);
  });
});

describe('Map as a Markdown table', () => {
  it('has a row for each connection', () => {
    assert.equal(toMapMarkdown(smallMap), `2 connections · 2 calls in 1 service · 1 unresolved

| from | to | style | kind | calls | findings |
|---|---|---|---|--:|--:|
| \`orders\` | \`smtp "host" <a\\|b>\` | sync | e-mail | 1 | 1 |
| \`orders\` | \`order.placed\` | async | event | 1 | 1 |
`);
  });
});

describe('Focus on a node', () => {
  it('finds it by id or by name, or says why not', () => {
    assert.deepEqual(findNode(smallMap, 'order.placed'), { id: 'topic:kafka/order.placed' });
    assert.deepEqual(findNode(smallMap, 'service:orders'), { id: 'service:orders' });
    assert.deepEqual(findNode(smallMap, 'order.place'), { problem: 'there is no node "order.place"; did you mean "order.placed"?' });
    const twice = { ...smallMap, nodes: [...smallMap.nodes, { id: 'queue:bullmq/orders', kind: 'queue' as const, name: 'orders' }] };
    assert.deepEqual(findNode(twice, 'orders'), { problem: '"orders" may be service:orders or queue:bullmq/orders' });
  });

  it('keeps its edges with their sites and findings, and nothing else', () => {
    const focused = focusMap(smallMap, 'email:smtp', 1);
    assert.deepEqual(focused.edges.map(({ id }) => id), ['e1']);
    assert.deepEqual(focused.nodes.map(({ id }) => id), ['service:orders', 'email:smtp']);
    assert.deepEqual([focused.sites.map(({ id }) => id), focused.findings], [['site:mail'], [finding]]);
  });
});

describe('A map read back', () => {
  it('is the same map, or nothing', () => {
    assert.deepEqual(parseMap(toMapJson(smallMap)), smallMap);
    for (const text of ['{', '[]', '{"schemaVersion":1}', toCheckJson(smallMap, [])]) assert.equal(parseMap(text), undefined);
  });

  it('differs by services and connections, not by findings or numbers of calls', () => {
    const more = { ...smallMap, findings: [], edges: smallMap.edges.map((edge) => ({ ...edge, sites: [...edge.sites, 'another'] })) };
    assert.equal(toMapDifferences(diffMaps(smallMap, more), { base: smallMap, head: more }), '');
    const [mail] = smallMap.edges;
    assert.ok(mail !== undefined);
    const less = { ...smallMap, edges: [{ ...mail, style: 'async' as const }] };
    assert.equal(toMapDifferences(diffMaps(smallMap, less), { base: smallMap, head: less }), '- orders → order.placed: event, asynchronous\n~ orders → smtp "host" <a|b>: e-mail, asynchronous, before: synchronous\n');
  });
});

describe('Explaining names', () => {
  const style = { color: false, width: 100 };

  it('says what a rule is about', () => {
    for (const rule of RULES) {
      const text = explainRule(rule, style);
      for (const part of [`${rule.name} (${rule.severity})`, 'Finds\n', 'Why\n', 'What to do\n', 'Sources\n']) assert.ok(text.includes(part), `${rule.name}: ${part}`);
    }
  });

  it('says what a library means', () => {
    const axios = findLibrary(LIBRARIES, 'axios');
    assert.ok(axios !== undefined);
    assert.match(explainLibrary(axios, style), /^axios \(axios >=0\.19 <2\)\n\n[^]*\n {2}Axios\.get: HTTP, synchronous, no time-out of its own\n[^]*\n\nChecked against [\d.]+ · https:\/\/axios/);
    assert.equal(findLibrary(LIBRARIES, 'global'), undefined);
    assert.equal(findLibrary(LIBRARIES, 'no-such-library'), undefined);
  });
});
