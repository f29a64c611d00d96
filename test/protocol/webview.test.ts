import assert from 'node:assert/strict';
import { WHOLE_MAP } from '../../src/core/drawing/drawable';
import { findPlace, findSiteAt, readFromViewer, type FromViewer } from '../../src/protocol/webview';
import { toWebviewDocument } from '../../src/protocol/webview-document';
import { SHOP } from '../browser/maps';

const STATE = { view: WHOLE_MAP, display: 'drawing', legend: false };

const GOOD: readonly FromViewer[] = [
  { type: 'ready' }, { type: 'ready', ratio: 1.3 },
  { type: 'openSite', site: 'a.ts:1:2' },
  { type: 'openFinding', finding: 'f' },
  { type: 'openPlace', file: 'src/a.ts', line: 3 },
  { type: 'layout', request: 1, view: { ...WHOLE_MAP, focus: 'service:a', expanded: ['group:folder/a'] } },
  { type: 'layout', request: 2, view: { ...WHOLE_MAP, query: 'style:sync -redis' } },
  { type: 'compare' }, { type: 'endComparison' }, { type: 'export', format: 'diff', to: 'file', view: WHOLE_MAP },
  { type: 'follow', on: true }, { type: 'export', format: 'svg', to: 'file', view: WHOLE_MAP, picture: '<svg />' }, { type: 'export', format: 'mermaid', to: 'clipboard', view: WHOLE_MAP },
  { type: 'saveState', state: { view: WHOLE_MAP, selection: { kind: 'edge', id: 'e' }, display: 'table', legend: true, transform: { x: 1, y: -2.5, k: 0.5 } } },
];

const BAD: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined], ['null', null], ['a text', 'ready'], ['no type', {}], ['an unknown type', { type: 'run', command: 'rm' }],
  ['a site that is no text', { type: 'openSite', site: { toString: 1 } }], ['a line before the first', { type: 'openPlace', file: 'a.ts', line: 0 }],
  ['half a line', { type: 'openPlace', file: 'a.ts', line: 1.5 }], ['a text without end', { type: 'openSite', site: 'x'.repeat(2_001) }],
  ['a format there is not', { type: 'export', format: 'exe', to: 'file', view: WHOLE_MAP }],
  ['a query without end', { type: 'layout', request: 1, view: { ...WHOLE_MAP, query: 'x'.repeat(1_001) } }],
  ['a depth out of range', { type: 'layout', request: 1, view: { ...WHOLE_MAP, depth: 40 } }], ['a style there is not', { type: 'layout', request: 1, view: { ...WHOLE_MAP, styles: ['both'] } }],
  ['too many groups', { type: 'layout', request: 1, view: { ...WHOLE_MAP, expanded: Array.from({ length: 1_001 }, () => 'g') } }],
  ['a window without width', { type: 'ready', ratio: 0 }],
  ['a base without end', { type: 'saveState', state: { ...STATE, base: 'x'.repeat(2_001) } }],
  ['a scale that is no number', { type: 'saveState', state: { ...STATE, transform: { x: 0, y: 0, k: Number.NaN } } }],
];

describe('messages of the map viewer', () => {
  for (const message of GOOD) {
    it(`may be ${message.type}`, () => assert.deepEqual(readFromViewer(message), message));
  }

  for (const [name, message] of BAD) {
    it(`may not be ${name}`, () => assert.equal(readFromViewer(message), undefined));
  }

  it('lose what does not belong to them', () => {
    assert.deepEqual(readFromViewer({ type: 'openSite', site: 'a', command: 'rm' }), { type: 'openSite', site: 'a' });
  });
});

describe('findPlace', () => {
  it('finds sites, findings, steps and evidence of the map', () => {
    const [site, finding] = [SHOP.sites[0], SHOP.findings[0]];
    assert.equal(findPlace(SHOP, { type: 'openSite', site: site?.id ?? '' }), site);
    assert.equal(findPlace(SHOP, { type: 'openFinding', finding: finding?.fingerprint ?? '' }), finding);
    assert.equal(findPlace(SHOP, { type: 'openPlace', file: 'apps/web/app/checkout/routes.ts', line: 14 })?.line, 14);
  });

  it('finds nothing that the map does not name', () => {
    assert.equal(findPlace(SHOP, { type: 'openSite', site: '../../etc/passwd' }), undefined);
    assert.equal(findPlace(SHOP, { type: 'openPlace', file: '../../etc/passwd', line: 1 }), undefined);
    assert.equal(findPlace(SHOP, { type: 'openPlace', file: 'apps/web/app/checkout/routes.ts', line: 15 }), undefined);
    assert.equal(findPlace(SHOP, { type: 'ready' }), undefined);
  });
});

describe('the page of the map panel', () => {
  it('lets only what carries the nonce in, and reaches nothing', () => {
    const page = toWebviewDocument({ script: 'webview://main.js', style: 'webview://main.css', nonce: 'n0nce' });
    assert.ok(page.includes("default-src 'none'; script-src 'nonce-n0nce'; style-src 'nonce-n0nce'; img-src blob:; base-uri 'none'; form-action 'none'"));
    assert.equal(page.match(/<(?:script|link)[^>]* nonce="n0nce"/g)?.length, 2);
    assert.doesNotMatch(page, /unsafe|https?:|<style|\bon\w+=/);
  });
});

describe('findSiteAt', () => {
  const at = (file: string, line: number, column = 1): string | undefined => findSiteAt(SHOP, { file, line, column });

  it('knows the call on a line of a file, and none elsewhere', () => {
    assert.equal(at('apps/billing/src/charge.ts', 33), 'apps/billing/src/charge.ts#stripe.paymentIntents.create@33');
    assert.equal(at('apps/billing/src/charge.ts', 34), undefined);
    assert.equal(at('apps/elsewhere.ts', 33), undefined);
  });

  it('chooses the call that begins last before the cursor', () => {
    const [site] = SHOP.sites;
    assert.ok(site !== undefined);
    const map = { ...SHOP, sites: [{ ...site, id: 'outer', column: 1, endLine: site.line + 5 }, { ...site, id: 'inner', column: 20 }], edges: [] };
    const columns = [1, 19, 20, 90].map((column) => findSiteAt(map, { file: site.file, line: site.line, column }));
    assert.deepEqual(columns, ['outer', 'outer', 'inner', 'inner']);
  });
});
