import assert from 'node:assert/strict';
import { toColumns } from '../../../src/core/drawing/column-layout';
import { WHOLE_MAP } from '../../../src/core/drawing/drawable';
import { toDrawableGraph } from '../../../src/core/drawing/map-graph';
import { PALETTES } from '../../../src/core/drawing/map-style';
import { toSvg } from '../../../src/core/report/svg';
import { bigMap, SHOP } from '../../browser/maps';

const drawn = (map = SHOP, view = WHOLE_MAP): string => toSvg(map, toColumns(toDrawableGraph(map, view)), view);

describe('toSvg', () => {
  it('draws every node and edge, each with its name', () => {
    const svg = drawn();
    assert.equal(svg.match(/<g class="node /g)?.length, 20);
    assert.equal(svg.match(/<g class="edge /g)?.length, 26);
    assert.ok(svg.includes('<title>orders to stock, synchronous RPC via stock.reserve, 1 call, 1 warning</title>'));
  });

  it('brings its colours along, for light and for dark', () => {
    const svg = drawn();
    assert.ok(svg.includes(PALETTES.light.sync) && svg.includes(`@media (prefers-color-scheme: dark) {.canvas { fill: ${PALETTES.dark.canvas}`));
    assert.doesNotMatch(svg, /var\(|<script|href=/);
  });

  it('says what it leaves out', () => {
    assert.match(drawn(bigMap()), /Showing 742 of 1,000 edges; 258 inside groups; 41 unresolved; 1 file or folder skipped\./);
    assert.match(toSvg(SHOP, { ...toColumns(toDrawableGraph(SHOP)), reason: 'The layout took more than 10 s.' }), /1 file or folder skipped\. The layout took more than 10 s\.</);
  });

  it('is well-formed whatever the names are', () => {
    const nodes = SHOP.nodes.map((node) => (node.id === 'cache:redis' ? { ...node, name: '<a & "b">\u0000\u001b' } : node));
    const svg = drawn({ ...SHOP, nodes });
    assert.ok(svg.includes('&lt;a &amp; &quot;b&quot;&gt;</text>'));
    assert.doesNotMatch(svg, /[\u0000\u001b]/); // eslint-disable-line no-control-regex
    assertBalanced(svg);
  });

  it('draws an empty map', () => {
    assertBalanced(drawn({ ...SHOP, nodes: [], edges: [] }));
  });

  it('is the same each time', () => {
    assert.equal(drawn(), drawn());
  });
});

function assertBalanced(svg: string): void {
  const open: string[] = [];
  for (const [, slash, name = '', selfClosing] of svg.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
    if (slash === '/') assert.equal(open.pop(), name);
    else if (selfClosing === '') open.push(name);
  }
  assert.deepEqual(open, []);
}
