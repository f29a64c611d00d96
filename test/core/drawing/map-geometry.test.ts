import assert from 'node:assert/strict';
import type { DrawableNode } from '../../../src/core/drawing/drawable';
import { farNameOf, sizeOfNode } from '../../../src/core/drawing/map-geometry';

describe('A name seen from far away', () => {
  const seen = (name: string): ReturnType<typeof farNameOf> => {
    const node: DrawableNode = { id: 'service:a', kind: 'service', name, caption: 'apps/a', members: ['service:a'], findings: { error: 0, warning: 0, information: 0, hint: 0 } };
    return farNameOf(node, sizeOfNode(node, []));
  };

  it('stands on one line when it is short', () => {
    assert.deepEqual(seen('orders').lines, ['orders']);
    assert.deepEqual(seen('3 databases').lines, ['3 databases']);
  });

  it('is broken where a word ends when that makes it larger', () => {
    assert.deepEqual(seen('@medusajs/payment-stripe').lines, ['@medusajs/', 'payment-stripe']);
    assert.deepEqual(seen('notificationDeliveryWorker').lines, ['notification', 'DeliveryWorker']);
    assert.ok(seen('@medusajs/payment-stripe').size > 14);
  });

  it('stays whole where no word ends', () => {
    assert.deepEqual(seen('abcdefghijklmnopqr').lines, ['abcdefghijklmnopqr']);
  });
});
