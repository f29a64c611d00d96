import { toDrawableGraph } from '../src/core/drawing/map-graph';
import { layoutGraph } from '../src/node/layout';
import { WHOLE_MAP } from '../src/core/drawing/drawable';
import { bigMap, SHOP } from '../test/browser/maps';
import { closeBrowser, openPanel } from '../test/browser/viewer';

interface Measured { readonly paint: number; readonly pan: number; readonly zoom: number; readonly megabytes: number; readonly elements: number }

/** Prints what the viewer takes for maps of three sizes in their default view: `npx tsx scripts/measure-map.ts`. */
async function main(): Promise<void> {
  console.log('| edges | first paint | pan, median frame | zoom, median frame | heap | elements |\n|--:|--:|--:|--:|--:|--:|'); // eslint-disable-line no-console
  for (const edges of [50, 500, 5_000]) {
    const { paint, pan, zoom, megabytes, elements } = await measure(edges);
    console.log(`| ${edges} | ${paint.toFixed(0)} ms | ${pan.toFixed(1)} ms | ${zoom.toFixed(1)} ms | ${megabytes.toFixed(0)} MB | ${elements} |`); // eslint-disable-line no-console
  }
  await closeBrowser();
}

async function measure(edges: number): Promise<Measured> {
  const map = bigMap(edges);
  const positions = await layoutGraph(toDrawableGraph(map), { timeLimit: 100_000 });
  const { page, close } = await openPanel(SHOP);
  await page.evaluate(`globalThis.given = ${JSON.stringify({ type: 'map', map, view: WHOLE_MAP, positions })}`);
  // As text: the compiler would put calls into a function that the page does not have.
  const measured = await page.evaluate<Measured>(`(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const median = (values) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)];
    const isDrawn = () => document.querySelector('.map .node[data-id^="group:"], .map .node[data-id*="domains/"]') !== null;
    const start = performance.now();
    window.postMessage(globalThis.given, '*');
    while (!isDrawn()) await frame();
    await frame();
    const paint = performance.now() - start;
    const frames = async (event) => {
      const times = [];
      for (let step = 0, last = await frame(); step < 60; step += 1) {
        event(step);
        const now = await frame();
        times.push(now - last);
        last = now;
      }
      return median(times);
    };
    const map = document.querySelector('.map');
    const at = (type, x, y) => (type === 'mousedown' ? map : window).dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, cancelable: true, view: window, button: 0 }));
    at('mousedown', 400, 300);
    const pan = await frames((step) => at('mousemove', 400 + step * 4, 300 + step * 2));
    at('mouseup', 640, 420);
    const zoom = await frames((step) => map.dispatchEvent(new WheelEvent('wheel', { deltaY: step % 20 < 10 ? -20 : 20, clientX: 500, clientY: 400, bubbles: true, cancelable: true })));
    return { paint, pan, zoom, megabytes: performance.memory.usedJSHeapSize / 1048576, elements: document.querySelectorAll('*').length };
  })()`);
  await close();
  return measured;
}

void main();
