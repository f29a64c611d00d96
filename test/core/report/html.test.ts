import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { toColumns } from '../../../src/core/drawing/column-layout';
import { DATA_ELEMENT, LAYOUTER_ELEMENT, NOTICES_ELEMENT, type PageData } from '../../../src/core/drawing/page-data';
import { toHtml } from '../../../src/core/report/html';
import { WHOLE_MAP } from '../../../src/core/drawing/drawable';
import { toDrawableGraph } from '../../../src/core/drawing/map-graph';
import { SHOP } from '../../browser/maps';

const digest = (text: string): string => createHash('sha256').update(text).digest('base64');
const besides = { layouter: 'arrange()', notices: 'Licence of <the> layouter', digest };
const positions = toColumns(toDrawableGraph(SHOP));

describe('toHtml', () => {
  it('allows the script and the style in it by their hashes, and nothing else', () => {
    const html = toHtml({ map: SHOP, positions, script: 'draw()', style: 'p { color: red; }', ...besides });
    const policy = /content="([^"]*)"/.exec(html)?.[1];
    assert.equal(policy, `default-src 'none'; script-src 'sha256-${digest('draw()')}'; style-src 'sha256-${digest('p { color: red; }')}'; worker-src blob:; img-src blob:; base-uri 'none'; form-action 'none'`);
    assert.ok(html.includes('<script>draw()</script>') && html.includes('<style>p { color: red; }</style>'));
    assert.doesNotMatch(html, /\b(?:src|href)=/);
  });

  it('holds the layouter as its authors publish it, and the licences', () => {
    const html = toHtml({ map: SHOP, positions, script: '', style: '', ...besides });
    assert.ok(html.includes(`<script type="text/plain" id="${LAYOUTER_ELEMENT}">arrange()</script>`));
    assert.ok(html.includes(`<script type="text/plain" id="${NOTICES_ELEMENT}">Licence of <the> layouter</script>`));
    assert.throws(() => toHtml({ map: SHOP, positions, script: '', style: '', ...besides, layouter: '"</script>"' }), /cannot be in the page unchanged/);
  });

  it('keeps the map and positions as they are', () => {
    const data = dataOf(toHtml({ map: SHOP, positions, script: '', style: '', ...besides }));
    assert.deepEqual(data, { map: SHOP, positions, view: WHOLE_MAP });
  });

  it('says what the profile leaves out', () => {
    const unreported = { information: 1, hint: 3 };
    assert.deepEqual(dataOf(toHtml({ map: SHOP, positions, unreported, script: '', style: '', ...besides })).unreported, unreported);
  });

  it('lets no text of the workspace end or begin an element', () => {
    const hostile = '</script><!--<script>\u2028 ${x} `';
    const html = toHtml({ map: { ...SHOP, root: hostile }, positions, script: `const end = '</script>', begin = '<!--';`, style: '', ...besides });
    assert.equal(html.match(/<\/script>/g)?.length, 4);
    assert.doesNotMatch(html, /<!--/);
    assert.equal(dataOf(html).map.root, hostile);
    const script = /<script>([^]*)<\/script>/.exec(html)?.[1] ?? '';
    assert.ok(html.includes(`'sha256-${digest(script)}'`));
  });

  it('is the same each time', () => {
    const write = (): string => toHtml({ map: SHOP, positions, script: 'a', style: 'b', ...besides });
    assert.equal(write(), write());
  });
});

function dataOf(html: string): PageData {
  const json = new RegExp(`id="${DATA_ELEMENT}">([^]*?)</script>`).exec(html)?.[1];
  return JSON.parse(json ?? '') as PageData;
}
