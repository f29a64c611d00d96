import assert from 'node:assert/strict';
import { ENGLISH } from '../../../src/core/localizer';
import { outlineOf, type OutlineItem } from '../../../src/core/navigate/outline';
import { finding, hint, smallMap } from '../report/small-map';

const tree = (items: readonly OutlineItem[], depth = 0): readonly string[] =>
  items.flatMap((item) => [`${'  '.repeat(depth)}${item.kind}: ${item.label} (${item.description ?? ''})`, ...tree(item.children, depth + 1)]);

const idsOf = (items: readonly OutlineItem[]): readonly string[] => items.flatMap((item) => [item.id, ...idsOf(item.children)]);

describe('The outline of a map', () => {
  const outline = outlineOf({ ...smallMap, sites: smallMap.sites.map((site) => ({ ...site, via: [] })) }, ENGLISH);

  it('has services with their calls by style', () => {
    assert.deepEqual(tree(outline.services), [
      'service: orders ()', '  sync: Synchronous (1)', '    site: ${SMTP_HOST} (e-mail · orders/src/routes.ts:5)', '  async: Asynchronous (1)', '    site: order.placed (event · orders/src/events.ts:2)',
    ]);
    assert.deepEqual(outline.services[0]?.children[1]?.children[0]?.place, { file: 'orders/src/events.ts', line: 2, column: 19 });
  });

  it('shows a call of an own function instead of those it stands for', () => {
    assert.deepEqual(tree(outlineOf(smallMap, ENGLISH).services), ['service: orders ()', '  async: Asynchronous (1)', '    site: order.placed (event · orders/src/events.ts:2)']);
  });

  it('has findings by rule, the loudest rule first', () => {
    assert.deepEqual(tree(outline.findings), [
      'rule: await-notification-in-handler (1)', '  warning: POST /orders waits for an e-mail. (orders/src/routes.ts:5)',
      'rule: dual-write (1)', '  hint: Row and event are written one after the other. (orders/src/events.ts:2)',
    ]);
    assert.deepEqual(outlineOf({ ...smallMap, findings: [hint, finding] }, ENGLISH).findings.map((item) => item.id), outline.findings.map((item) => item.id));
  });

  it('has what could not be read, by reason', () => {
    assert.deepEqual(tree(outline.unresolved), ['unresolved: computed (1 call)', '  site: save(request.body) (orders/src/routes.ts:4)']);
  });

  it('names each item once in its tree', () => {
    for (const items of Object.values(outlineOf({ ...smallMap, unresolved: [...smallMap.unresolved, ...smallMap.unresolved] }, ENGLISH))) {
      const ids = idsOf(items as readonly OutlineItem[]);
      assert.equal(new Set(ids).size, ids.length);
    }
  });

  it('leaves services out that talk to nobody', () => {
    assert.deepEqual(outlineOf({ ...smallMap, sites: [] }, ENGLISH).services, []);
  });
});
