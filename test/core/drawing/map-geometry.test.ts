import assert from 'node:assert/strict';
import type { DrawableEdge, DrawableNode } from '../../../src/core/drawing/drawable';
import { captionOf, farNameOf, labelOfEdge, nameLinesOf, sizeOfNode } from '../../../src/core/drawing/map-geometry';
import { toDrawableGraph } from '../../../src/core/drawing/map-graph';
import { buildMap } from '../../browser/map-builder';

const nodeCalled = (name: string, caption = 'apps/a'): DrawableNode => ({ id: 'service:a', kind: 'service', name, caption, members: ['service:a'], findings: { error: 0, warning: 0, information: 0, hint: 0 } });

describe('A name', () => {
  it('stands on one line while that is not too long', () => {
    assert.deepEqual(nameLinesOf(nodeCalled('notification-delivery')), ['notification-delivery']);
  });

  it('takes two lines and more room rather than losing its middle', () => {
    const long = nodeCalled('USER_UPDATED_PAYMENT_SERVICE_QUEUE');
    assert.deepEqual(nameLinesOf(long), ['USER_UPDATED_PAYMENT_', 'SERVICE_QUEUE']);
    assert.ok(sizeOfNode(long, []).height > sizeOfNode(nodeCalled('orders'), []).height);
  });

  it('is cut inside where no word ends, or where two lines are not enough', () => {
    assert.match(nameLinesOf(nodeCalled('a'.repeat(60))).join('|'), /^a+…a+$/);
    assert.match(nameLinesOf(nodeCalled(`${'a'.repeat(60)}-${'b'.repeat(60)}`)).join('|'), /^a+…a*-\|b+…b+$/);
  });

  it('loses what stands in its holes first, unless that is all that it says', () => {
    assert.deepEqual(nameLinesOf(nodeCalled('results-of-everything-${THE_CANONICAL_ADDRESS_OF_THIS_SERVER}')), ['results-of-everything-${…}']);
    assert.match(nameLinesOf(nodeCalled(`\${${'A'.repeat(60)}}`)).join('|'), /^\$\{A+…A+\}$/);
  });

  it('gives its caption the room that it takes itself', () => {
    const caption = 'services/notification-worker';
    assert.match(captionOf(nodeCalled('notify', caption)), /…/);
    assert.equal(captionOf(nodeCalled('notification-worker-email', caption)), caption);
  });
});

describe('A name seen from far away', () => {
  const seen = (name: string, kind: DrawableNode['kind'] = 'service'): ReturnType<typeof farNameOf> => {
    const node = { ...nodeCalled(name), kind };
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

  it('takes a third line rather than losing its middle', () => {
    assert.deepEqual(seen('domain.commands/commands.upload.requested.v1'), { lines: ['domain.commands/', 'commands.upload.', 'requested.v1'], size: 17 });
  });

  it('loses what stands in its holes before its words', () => {
    assert.deepEqual(seen('preview-service-results-${CANONICAL_URL}', 'queue').lines, ['preview-service-', 'results-${…}']);
  });

  it('loses a part of a long line rather than the size that can be read', () => {
    const { lines, size } = seen(`${'upload'.repeat(10)}.requested.v1`);
    assert.equal(size, 17);
    assert.match(lines.join('|'), /^uplo.*….*upload\.\|requested\.v1$/);
  });

  it('is larger for a service than for anything else', () => {
    for (const [service, other] of [['orders', 'postgresql'], ['monitor-deployment', 'redis'], ['notifications', 'api.stripe.com']] as const) {
      assert.ok(seen(service).size > seen(other, 'database').size, service);
    }
  });

  it('stays whole where no word ends', () => {
    assert.deepEqual(seen('abcdefghijklmnopqr').lines, ['abcdefghijklmnopqr']);
  });
});

describe('A label', () => {
  it('keeps the end of a long channel, by which channels of one prefix differ', () => {
    const findings = { error: 0, warning: 0, information: 0, hint: 0 };
    const edge: DrawableEdge = { id: 'a', from: 'service:a', to: 'service:b', style: 'sync', categories: ['rpc'], channels: ['${APP_BROKER_TOPIC_PREFIX}.ADMIN.admin.getById'], confidence: 1, sites: ['1', '2'], edges: [], fingerprints: [], findings };
    assert.match(labelOfEdge(edge, toDrawableGraph(buildMap([], [])), true)?.text ?? '', /^×2 via .+….*getById$/);
  });
});
