import type { CommunicationMap } from '../src/core/model/communication-map';
import { toDrawableGraph } from '../src/core/drawing/map-graph';
import { layoutGraph } from '../src/node/layout';
import { WHOLE_MAP } from '../src/core/drawing/drawable';
import { bigMap, SHOP } from '../test/browser/maps';
import { closeBrowser, openPanel } from '../test/browser/viewer';

interface Measured { readonly paint: number; readonly pan: number; readonly zoom: number; readonly expand?: Expansion | undefined; readonly megabytes: number; readonly elements: number }
/** From the double click until what is inside is drawn, and the frames in between and just after. */
interface Expansion { readonly time: number; readonly median: number; readonly longest: number }

/** Prints what the viewer takes for maps of three sizes in their default view: `npx tsx scripts/measure-map.ts`. */
async function main(): Promise<void> {
  console.log('| edges | first paint | pan, median frame | zoom, median frame | expand, median frame | longest | in all | heap | elements |\n|--:|--:|--:|--:|--:|--:|--:|--:|--:|'); // eslint-disable-line no-console
  for (const edges of [50, 500, 5_000]) {
    const { paint, pan, zoom, expand, megabytes, elements } = await measure(edges);
    const opened = expand === undefined ? ' | | ' : `${expand.median.toFixed(1)} ms | ${expand.longest.toFixed(0)} ms | ${expand.time.toFixed(0)} ms`;
    console.log(`| ${edges} | ${paint.toFixed(0)} ms | ${pan.toFixed(1)} ms | ${zoom.toFixed(1)} ms | ${opened} | ${megabytes.toFixed(0)} MB | ${elements} |`); // eslint-disable-line no-console
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
  return { ...measured, expand: await measureExpanding(map) };
}

/** Opens the largest group of services, whose layout the pretended host computes meanwhile. */
async function measureExpanding(map: CommunicationMap): Promise<Expansion | undefined> {
  const { page, close } = await openPanel(map);
  const expansion = await page.evaluate<Expansion | undefined>(`(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const group = document.querySelector('.map .node.service[data-id^="group:"]') ?? document.querySelector('.map .node[data-id^="group:"]');
    if (group === null) return undefined;
    const isOpen = () => document.querySelector('.map [data-id="' + CSS.escape(group.getAttribute('data-id')) + '"]') === null;
    for (let quiet = 0; quiet < 30; quiet += 1) await frame();
    const times = [];
    const start = performance.now();
    group.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    let [last, time] = [start, 0];
    for (let after = 0; after < 20; after += time > 0 ? 1 : 0) {
      const now = await frame();
      times.push(now - last);
      last = now;
      if (time === 0 && isOpen()) time = performance.now() - start;
    }
    return { time, longest: Math.max(...times), median: times.sort((one, other) => one - other)[Math.floor(times.length / 2)] };
  })()`);
  await close();
  return expansion;
}

void main();
