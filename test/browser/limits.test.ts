import assert from 'node:assert/strict';
import { toColumns } from '../../src/core/drawing/column-layout';
import { WHOLE_MAP } from '../../src/core/drawing/drawable';
import { toDrawableGraph } from '../../src/core/drawing/map-graph';
import { bigMap, SHOP } from './maps';
import { closeBrowser, layOut, openPanel } from './viewer';

const FRAMES = 60;
/** Seconds that `drawPlainly` takes on a machine of two processors that does nothing else. */
const PLAIN_DRAWING = 0.3;

describe('the limits of the viewer', () => {
  after(closeBrowser);

  for (const [edges, mostElements] of [[50, 2_500], [500, 4_500], [5_000, 4_500]] as const) {
    it(`draws a map of ${edges} edges with no more than one can read, and counts the rest`, async () => {
      const viewer = await openPanel(bigMap(edges));
      const [nodes, lines, elements] = [await viewer.page.locator('.map .node').count(), await viewer.page.locator('.map .edge').count(), await viewer.page.locator('*').count()];
      assert.ok(nodes <= 60 && lines <= 150 && elements <= mostElements, `${nodes} nodes, ${lines} lines, ${elements} elements`);
      const counts = await viewer.page.locator('.counts').innerText();
      const { edges: { shown, inside, filtered, hidden, total } } = toDrawableGraph(bigMap(edges)).counts;
      assert.equal(shown + inside + filtered + hidden, total);
      assert.ok(counts.startsWith(shown === total ? 'Showing all' : `Showing ${shown.toLocaleString('en')} of ${total.toLocaleString('en')} edges`), counts);
      await viewer.close();
    });
  }

  for (const [edges, seconds] of [[50, 0.5], [500, 1], [5_000, 2]] as const) {
    it(`paints a map of ${edges} edges in ${seconds} s and moves it in 20 ms a frame, by the time that the page computes on a machine at rest, in less than 250 MB`, async () => {
      const map = bigMap(edges);
      const positions = await layOut(map);
      const viewer = await openPanel(SHOP);
      await viewer.page.evaluate((given) => Object.assign(globalThis, { given }), { type: 'map', map, view: WHOLE_MAP, positions });
      const session = await viewer.page.context().newCDPSession(viewer.page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const metric = async (name: string): Promise<number> => (await session.send('Performance.getMetrics')).metrics.find((metric) => metric.name === name)?.value ?? NaN;
      const computed = async (act: () => Promise<unknown>): Promise<number> => {
        const before = await metric('TaskDuration');
        await act();
        return (await metric('TaskDuration')) - before;
      };
      const slowness = Math.max(1, (await computed(() => viewer.page.evaluate(drawPlainly))) / PLAIN_DRAWING);
      const paint = await computed(async () => {
        await viewer.page.evaluate('window.postMessage(given, "*")');
        await viewer.page.locator('.map .node[data-id*="domains/"]').first().waitFor();
      });
      const moves = await computed(() => viewer.page.evaluate(moveAndZoom, FRAMES));
      assert.ok(paint > 0 && paint < seconds * slowness, `${paint} s for the first paint, ${slowness} times slower than at rest`);
      assert.ok(moves > 0 && moves / FRAMES < 0.02 * slowness, `${moves / FRAMES} s a frame, ${slowness} times slower than at rest`);
      assert.ok(await metric('JSHeapUsedSize') < 250 * 1_048_576);
      await viewer.close();
    });
  }

  it('touches no element but one while it pans and zooms', async () => {
    const viewer = await openPanel(bigMap(5_000));
    const changed = await viewer.page.evaluate(async () => {
      const map = document.querySelector('.map');
      const seen = new Set<string>();
      const observer = new MutationObserver((records) => records.forEach(({ target, attributeName, type }) => seen.add(`${(target as Element).tagName} ${attributeName ?? type}`)));
      observer.observe(document.body, { subtree: true, attributes: true, childList: true });
      for (let step = 0; step < 20; step += 1) {
        map?.dispatchEvent(new WheelEvent('wheel', { deltaY: -4, clientX: 400, clientY: 300, bubbles: true, cancelable: true }));
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      observer.disconnect();
      return [...seen];
    });
    assert.deepEqual(changed, ['svg data-moving', 'svg style']);
    await viewer.close();
  });

  it('paints anew where the user left off, once the picture rests', async () => {
    const viewer = await openPanel(SHOP);
    const placeOf = async (): Promise<readonly number[]> => {
      const { x = 0, y = 0, width = 0 } = await viewer.page.locator('.map .node.payment .outline').boundingBox() ?? {};
      return [x, y, width].map(Math.round);
    };
    const first = await placeOf();
    await viewer.page.mouse.move(700, 400);
    await viewer.page.mouse.wheel(0, -300);
    await viewer.page.locator('.map[data-moving]').waitFor();
    const sliding = await placeOf();
    await viewer.page.locator('.map:not([data-moving])').waitFor();
    assert.notDeepEqual(sliding, first);
    assert.deepEqual(await placeOf(), sliding);
    assert.equal(await viewer.page.locator('.map').getAttribute('style'), '');
    await viewer.close();
  });

  it('leaves everything where it is when an arrangement takes too long, and says so', async () => {
    const viewer = await openPanel(SHOP);
    const places = (): Promise<(string | null)[]> => viewer.page.locator('.map .node .at').evaluateAll((all) => all.map((at) => at.getAttribute('transform')));
    const before = await places();
    const late = { ...toColumns(toDrawableGraph(SHOP)), reason: 'The layout took more than 3 s. Shown in columns instead.' };
    await viewer.send({ type: 'map', map: SHOP, view: WHOLE_MAP, positions: late });
    await viewer.page.locator('.reason', { hasText: 'The layout took more than 3 s. Everything stays where it was.' }).waitFor();
    assert.deepEqual(await places(), before);
    await viewer.close();
  });
});

/** Drags the map in the first half of the frames and zooms in the other. */
async function moveAndZoom(frames: number): Promise<void> {
  const map = document.querySelector('.map');
  for (let step = 0; step < frames; step += 1) {
    const at = { clientX: 400 + step, clientY: 300, bubbles: true, cancelable: true, view: window };
    if (step === 0) map?.dispatchEvent(new MouseEvent('mousedown', at));
    if (step < frames / 2) window.dispatchEvent(new MouseEvent('mousemove', at));
    else if (step === frames / 2) window.dispatchEvent(new MouseEvent('mouseup', at));
    else map?.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: step % 20 < 10 ? -20 : 20 }));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Draws what has nothing to do with the viewer, as a measure of the machine: boxes with texts, laid out three times. */
function drawPlainly(): void {
  const svg = document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
  for (let round = 0; round < 3; round += 1) {
    svg.innerHTML = Array.from({ length: 1_500 }, (_, index) => `<g transform="translate(${index} ${round})"><rect width="90" height="20" /><text>service ${index}</text></g>`).join('');
    svg.getBBox();
  }
  svg.remove();
}
