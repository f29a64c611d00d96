import assert from 'node:assert/strict';
import { toCheckJson, toMapJson } from '../../../src/core/report/json';
import { toMermaid } from '../../../src/core/report/mermaid';
import { selectFindings, selectMap } from '../../../src/core/report/select';
import { finding, hint, smallMap } from './small-map';

describe('JSON reports', () => {
  it('hold the findings with what identifies the run', () => {
    assert.deepEqual(JSON.parse(toCheckJson(smallMap, [finding])), { schemaVersion: 1, tool: { name: 'crosstalk', version: '1.2.3' }, root: '.', findings: [finding], skipped: smallMap.skipped });
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
