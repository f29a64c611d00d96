import assert from 'node:assert/strict';
import { FIRST_VIEW } from '../../src/core/drawing/drawable';
import type { CommunicationMap } from '../../src/core/model/communication-map';
import { buildMap, service, type EdgeSketch } from './map-builder';
import { closeBrowser, layOut, openPanel, type Viewer } from './viewer';

const [WEB, ORDERS] = [service('web'), service('orders')];
const DEPLOYS = 'apps/web/scripts/deploy.ts';
const EDGES: readonly EdgeSketch[] = [
  { from: WEB.id, to: ORDERS.id, style: 'sync', category: 'http', sites: [{ file: 'apps/web/src/cart.ts', line: 3, api: 'fetch', operation: 'GET', target: 'orders/cart' }] },
  { from: WEB.id, to: 'process:git', style: 'sync', category: 'process', sites: [{ file: DEPLOYS, line: 7, api: 'execSync', operation: 'spawn', target: 'git' }] },
];
const MAP = inScripts(buildMap([WEB, ORDERS], EDGES));

describe('edges that only scripts use', () => {
  let viewer: Viewer;
  before(async () => {
    viewer = await openPanel(MAP, { isEarly: true });
    await viewer.send({ type: 'map', map: MAP, view: FIRST_VIEW, positions: await layOut(MAP, FIRST_VIEW) });
  });
  after(async () => {
    await viewer.close();
    await closeBrowser();
  });

  it('come with a button and go with it', async () => {
    const button = viewer.page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: 'Scripts' });
    await viewer.page.getByText('Showing 1 of 2 edges; 1 only of scripts;').waitFor();
    assert.equal(await button.getAttribute('aria-pressed'), 'false');
    await button.click();
    await viewer.page.getByText('Showing all 2 edges;').waitFor();
    await viewer.page.getByRole('button', { name: /^web to git/ }).waitFor();
    await button.click();
    await viewer.page.getByText('Showing 1 of 2 edges; 1 only of scripts;').waitFor();
  });

  it('are shown when the editor asks for one of their calls', async () => {
    await viewer.send({ type: 'select', selection: { kind: 'site', id: MAP.sites[1]?.id ?? '' } });
    await viewer.page.getByRole('button', { name: /^web to git/ }).waitFor();
  });

  it('have no button where there are none', async () => {
    const without = buildMap([WEB, ORDERS], EDGES.slice(0, 1));
    await viewer.send({ type: 'map', map: without, view: FIRST_VIEW, positions: await layOut(without, FIRST_VIEW) });
    await viewer.page.getByRole('button', { name: 'Scripts' }).waitFor({ state: 'detached' });
  });
});

function inScripts(map: CommunicationMap): CommunicationMap {
  return { ...map, sites: map.sites.map((site) => (site.file === DEPLOYS ? { ...site, context: [{ kind: 'cli' as const, name: site.file, path: [], entryPoint: '' }] } : site)) };
}
