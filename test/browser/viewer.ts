import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { CommunicationMap } from '../../src/core/model/communication-map';
import { WHOLE_MAP, type MapView, type Positions } from '../../src/core/drawing/drawable';
import { toHtml } from '../../src/core/report/html';
import { toDrawableGraph } from '../../src/core/drawing/map-graph';
import type { Unreported } from '../../src/core/drawing/unreported-words';
import { layouterFile, layoutGraph } from '../../src/node/layout';
import { readFromViewer, type FromViewer, type ToViewer, type ViewerState } from '../../src/protocol/webview';
import { toWebviewDocument } from '../../src/protocol/webview-document';
import { chromiumFlags, requireChromium } from '../chromium';
import { THEMES, type Theme, type ThemeName } from './themes';

/** A viewer in a browser page: in a panel of a pretended editor, or in a page of its own. */
export interface Viewer {
  readonly page: Page;
  /** Messages of the viewer so far, each checked as a host does. */
  readonly sent: readonly FromViewer[];
  /** Errors and warnings on the console, where Chromium also reports violations of the content security policy; stays empty in a good viewer. */
  readonly complaints: readonly string[];
  send(message: ToViewer): Promise<void>;
  /** Resolves with the first message, sent before or after, that fits. */
  waitForMessage<Type extends FromViewer['type']>(type: Type): Promise<Extract<FromViewer, { readonly type: Type }>>;
  close(): Promise<void>;
}

const ORIGIN = 'https://panel.example';
const NONCE = 'c3VyZWx5IG5vdCBhIHNlY3JldA==';

let bundle: Promise<{ readonly script: string; readonly style: string }> | undefined;
let browser: Promise<Browser> | undefined;

/** The viewer as it is shipped. */
export function bundleViewer(): Promise<{ readonly script: string; readonly style: string }> {
  return (bundle ??= build());
}

async function build(): Promise<{ readonly script: string; readonly style: string }> {
  const { outputFiles } = await esbuild.build({
    entryPoints: ['src/webview/main.tsx'], outdir: 'out', bundle: true, minify: true, write: false, platform: 'browser', format: 'iife', target: 'chrome120',
    define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'error',
  });
  const textOf = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

export interface PanelOptions {
  readonly theme?: ThemeName;
  readonly size?: { readonly width: number; readonly height: number };
  /** Whether the host lays the map out before it sends it; otherwise the viewer has to ask. */
  readonly isLaidOut?: boolean;
  /** Whether the host has no map yet when the viewer asks for it. */
  readonly isEarly?: boolean;
  /** What the viewer kept before a reload. */
  readonly state?: ViewerState;
  /** What the viewer says, by the English texts. */
  readonly texts?: object;
}

/** Opens the viewer as the map panel does: same page, same policy, a host that answers. */
export async function openPanel(map: CommunicationMap, { theme = 'light', size = { width: 1500, height: 850 }, isLaidOut = true, isEarly = false, state, texts }: PanelOptions = {}): Promise<Viewer> {
  const page = await newPage(size);
  const { script, style } = await bundleViewer();
  const sent: FromViewer[] = [];
  const complaints = collectComplaints(page);
  let shown = map;
  const send = (message: ToViewer): Promise<void> => {
    if (message.type === 'map') shown = message.map;
    return page.evaluate((data) => window.postMessage(data, '*'), message);
  };
  await page.exposeFunction('toHost', async (raw: unknown) => {
    const message = readFromViewer(raw);
    if (message === undefined) complaints.push(`The host refuses ${JSON.stringify(raw)}.`);
    else sent.push(message);
    if (message?.type === 'ready' && !isEarly) await send({ type: 'map', map, view: WHOLE_MAP, ...(isLaidOut ? { positions: await layOut(map) } : {}) });
    if (message?.type === 'layout') await send({ type: 'positions', request: message.request, positions: await layOut(shown, message.view) });
  });
  await page.addInitScript({ content: pretendEditor(THEMES[theme], state) });
  const documents: Readonly<Record<string, readonly [string, string]>> = {
    '/': ['text/html', toWebviewDocument({ script: '/main.js', style: '/main.css', nonce: NONCE, texts })], '/main.js': ['text/javascript', script], '/main.css': ['text/css', style],
  };
  await page.route('**', (route) => {
    const [contentType, body] = documents[new URL(route.request().url()).pathname] ?? ['text/plain', ''];
    return route.fulfill({ contentType: `${contentType}; charset=utf-8`, body });
  });
  await page.goto(`${ORIGIN}/`);
  if (!isEarly) await waitForDrawing(page, complaints);
  return { page, sent, complaints, send, waitForMessage: (type) => waitForMessage(page, sent, type), close: () => page.close() };
}

export interface PageOptions { readonly colourScheme?: 'light' | 'dark'; readonly unreported?: Unreported }

/** Opens the page that `crosstalk map --format html` writes. */
export async function openPage(map: CommunicationMap, { colourScheme = 'light', unreported }: PageOptions = {}): Promise<Viewer> {
  const page = await newPage({ width: 1500, height: 850 });
  await page.emulateMedia({ colorScheme: colourScheme });
  const complaints = collectComplaints(page);
  const body = toHtml({ map, ...(unreported === undefined ? {} : { unreported }), positions: await layOut(map), ...await bundleViewer(), layouter: readFileSync(layouterFile(), 'utf8'), notices: 'elkjs (EPL-2.0)', digest: (text) => createHash('sha256').update(text).digest('base64') });
  await page.route('**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname !== '/map.html') complaints.push(`The page asks for ${pathname}.`);
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  await page.goto(`${ORIGIN}/map.html`);
  await waitForDrawing(page, complaints);
  const nothing = (): Promise<never> => Promise.reject(new Error('A page of its own has no host.'));
  return { page, sent: [], complaints, send: nothing, waitForMessage: nothing, close: () => page.close() };
}

/** Patient, so that a busy machine gives the same drawing. */
export function layOut(map: CommunicationMap, view: MapView = WHOLE_MAP): Promise<Positions> {
  return layoutGraph(toDrawableGraph(map, view), { timeLimit: 100_000 });
}

export async function newPage(viewport: { readonly width: number; readonly height: number }): Promise<Page> {
  browser ??= chromium.launch({ executablePath: requireChromium(), args: [...chromiumFlags] });
  const page = await (await browser).newPage({ viewport, reducedMotion: 'reduce' });
  page.setDefaultTimeout(60_000);
  return page;
}

function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

async function waitForDrawing(page: Page, complaints: readonly string[]): Promise<void> {
  await page.locator('.map .node').first().waitFor().catch((error: unknown) => {
    throw new Error(`The viewer draws nothing: ${complaints.join('; ')}`, { cause: error });
  });
}

async function waitForMessage<Type extends FromViewer['type']>(page: Page, sent: readonly FromViewer[], type: Type): Promise<Extract<FromViewer, { readonly type: Type }>> {
  const isOfType = (message: FromViewer): message is Extract<FromViewer, { readonly type: Type }> => message.type === type;
  for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
    const found = sent.find(isOfType);
    if (found !== undefined) return found;
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  throw new Error(`The viewer sent no ${type}.`);
}

/** What the editor puts around a webview, as text: the test runner's compiler would put calls into a function that the page does not have. */
function pretendEditor({ bodyClass, colours }: Theme, state?: ViewerState): string {
  return `
    globalThis.acquireVsCodeApi = () => ({
      postMessage: (message) => { void globalThis.toHost(message); },
      getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? ${JSON.stringify(state) ?? 'undefined'},
      setState: (state) => sessionStorage.setItem('state', JSON.stringify(state)),
    });
    document.addEventListener('DOMContentLoaded', () => {
      document.body.className = ${JSON.stringify(bodyClass)};
      for (const [name, colour] of Object.entries(${JSON.stringify(colours)})) document.documentElement.style.setProperty('--vscode-' + name, colour);
    });
  `;
}
