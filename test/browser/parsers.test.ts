import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { toColumns } from '../../src/core/drawing/column-layout';
import { toDrawableGraph } from '../../src/core/drawing/map-graph';
import { compareMaps } from '../../src/core/diff/compared-map';
import { diffMaps } from '../../src/core/diff/map-diff';
import type { CommunicationMap } from '../../src/core/model/communication-map';
import { toDiffMermaid } from '../../src/core/report/diff';
import { toMermaid } from '../../src/core/report/mermaid';
import { toSvg } from '../../src/core/report/svg';
import { HOSTILE_NAMES, hostileMap } from './hostile-map';
import { bigMap, CHANGED_SHOP, SHOP } from './maps';
import { closeBrowser, newPage } from './viewer';

interface Chart { readonly nodes: number; readonly edges: number; readonly names: readonly string[] }

const MAPS: readonly (readonly [string, CommunicationMap])[] = [['small', SHOP], ['big', bigMap(5_000)], ['hostile', hostileMap()], ['compared', compareMaps(SHOP, CHANGED_SHOP, 'main')], ['empty', { ...SHOP, nodes: [], edges: [] }]];

describe('charts and pictures, read by what they are for', () => {
  let page: Page;
  before(async () => {
    page = await newPage({ width: 1_200, height: 800 });
    await page.addScriptTag({ path: require.resolve('mermaid/dist/mermaid.min.js') });
    await page.evaluate('mermaid.initialize({ startOnLoad: false })');
  });
  after(closeBrowser);

  /** As text: the compiler would put calls into a function that the page does not have. */
  const draw = (text: string): Promise<Chart> => page.evaluate(`(async () => {
    const { svg } = await mermaid.render('chart', ${JSON.stringify(text)});
    const drawn = new DOMParser().parseFromString(svg, 'text/html');
    return { nodes: drawn.querySelectorAll('.node').length, edges: drawn.querySelectorAll('.edgePaths path').length, names: [...drawn.querySelectorAll('.nodeLabel')].map((name) => name.textContent) };
  })()`);

  for (const [name, map] of MAPS) {
    it(`Mermaid draws each node and edge of a map that is ${name}`, async () => {
      const { nodes, edges } = toDrawableGraph(map);
      const chart = await draw(toMermaid(map));
      assert.deepEqual([chart.nodes, chart.edges], [nodes.length, edges.length]);
    });

    it(`XML has every node and edge in the picture of a map that is ${name}`, async () => {
      const { nodes, edges } = toDrawableGraph(map);
      const picture = await page.evaluate((svg) => {
        const root = new DOMParser().parseFromString(svg, 'image/svg+xml');
        return { error: root.querySelector('parsererror')?.textContent ?? '', nodes: root.querySelectorAll('.node').length, edges: root.querySelectorAll('.edge').length };
      }, toSvg(map, toColumns(toDrawableGraph(map))));
      assert.deepEqual(picture, { error: '', nodes: nodes.length, edges: edges.length });
    });
  }

  it('Mermaid writes names as they are, cut where they are too long', async () => {
    const { names } = await draw(toMermaid(hostileMap()));
    const written = names.map((name) => name.trim());
    for (const name of HOSTILE_NAMES.filter((one) => one.length < 100 && !/[\0-\x1f\u2028\ud800]/.test(one))) assert.ok(written.includes(name), name); // eslint-disable-line no-control-regex
    assert.ok(written.every((name) => name.length <= 201));
    assert.equal(await page.title(), '');
  });

  it('Mermaid draws a difference', async () => {
    const [diff, hostile] = [diffMaps(SHOP, CHANGED_SHOP), diffMaps(SHOP, hostileMap())];
    assert.equal((await draw(toDiffMermaid(diff, { base: SHOP, head: CHANGED_SHOP }))).edges, 6);
    assert.ok((await draw(toDiffMermaid(hostile, { base: SHOP, head: hostileMap() }))).edges > 30);
  });
});
