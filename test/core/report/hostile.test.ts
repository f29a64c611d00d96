import assert from 'node:assert/strict';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { toColumns } from '../../../src/core/drawing/column-layout';
import { toDrawableGraph } from '../../../src/core/drawing/map-graph';
import { toDot } from '../../../src/core/report/dot';
import { toHtml } from '../../../src/core/report/html';
import { toMapJson } from '../../../src/core/report/json';
import { toMapMarkdown } from '../../../src/core/report/map-markdown';
import { toMermaid } from '../../../src/core/report/mermaid';
import { parseMap } from '../../../src/core/report/read-map';
import { toSvg } from '../../../src/core/report/svg';
import { HOSTILE_NAMES, hostileMap } from '../../browser/hostile-map';

const MAP = hostileMap();
const GRAPH = toDrawableGraph(MAP);

describe('Hostile names', () => {
  it('are the same names again in JSON', () => {
    assert.deepEqual(parseMap(toMapJson(MAP)), MAP);
  });

  it('stay names in DOT, which Graphviz reads', async () => {
    const graphviz = await Graphviz.load();
    const read = JSON.parse(graphviz.dot(toDot(MAP), 'dot_json')) as { readonly objects: readonly { readonly name: string }[]; readonly edges: readonly unknown[] };
    assert.deepEqual([read.objects.length, read.edges.length], [GRAPH.nodes.length, GRAPH.edges.length]);
  });

  it('end no line, no text and no arrow in Mermaid, and stay within its limit', () => {
    const text = toMermaid(MAP);
    const lines = text.trimEnd().split('\n');
    for (const line of lines.slice(1)) assert.match(line, /^ {2}(?:n\d+(?:\["|\(\["|\[\["|\[\("|\{\{")[^"<>{}|`\\]*(?:"\]|"\]\)|"\]\]|"\)\]|"\}\})|n\d+ (?:-->|-\.->)\|"[^"<>{}|`\\]*"\| n\d+|linkStyle [\d,]+ stroke:.*)$/);
    assert.equal(lines.filter((line) => /^ {2}n\d+ -/.test(line)).length, GRAPH.edges.length);
    assert.ok(text.length < 50_000, String(text.length));
  });

  it('end no cell and no row in Markdown', () => {
    const rows = toMapMarkdown(MAP).split('\n').filter((line) => line.startsWith('|'));
    assert.equal(rows.length, MAP.edges.length + 2);
    for (const row of rows) assert.equal(row.replaceAll('\\|', '').split('|').length, 8, row.slice(0, 200));
  });

  it('are characters that XML allows in SVG', () => {
    const svg = toSvg(MAP, toColumns(GRAPH));
    assert.doesNotMatch(svg, /[\0-\x08\x0b\x0c\x0e-\x1f]/); // eslint-disable-line no-control-regex
    assert.doesNotMatch(svg, /[\ud800-\udbff](?![\udc00-\udfff])/);
    assert.doesNotMatch(svg, /<(?:img|script|!\[CDATA)/);
    assert.ok(!svg.includes(']]>'));
  });

  it('end no element in HTML', () => {
    const html = toHtml({ map: MAP, positions: toColumns(GRAPH), script: 'draw()', style: '', layouter: '', notices: '', digest: () => '' });
    assert.equal(html.match(/<script/g)?.length, 4);
    assert.equal(html.match(/<\/script>/g)?.length, 4);
    assert.ok(!html.includes('<img'));
    const data = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    assert.deepEqual((JSON.parse(data) as { map: unknown }).map, MAP);
  });

  it('are many', () => assert.ok(HOSTILE_NAMES.length > 10));
});
