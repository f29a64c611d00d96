import assert from 'node:assert/strict';
import type { OutlineItem } from '../../src/core';
import { filterItems } from '../../src/extension/views/filter-items';

const item = (label: string, description: string, ...children: OutlineItem[]): OutlineItem => ({ id: label, label, description, kind: 'site', children });
const names = (items: readonly OutlineItem[]): unknown[] => items.map(({ label, children }) => (children.length === 0 ? label : [label, ...names(children)]));

const tree = [
  item('orders', 'apps/orders', item('Synchronous', '2', item('POST /charges', 'HTTP'), item('stock', 'gRPC')), item('Asynchronous', '1', item('mail', 'queue'))),
  item('billing', 'apps/billing', item('Synchronous', '1', item('POST /charges', 'HTTP'))),
];

describe('Filtering a tree', () => {
  it('shows everything without words', () => assert.equal(filterItems(tree, '  '), tree));
  it('keeps what has the word, with the way to it', () => assert.deepEqual(names(filterItems(tree, 'GRPC')), [['orders', ['Synchronous', 'stock']]]));
  it('keeps all below what has the word', () => assert.deepEqual(names(filterItems(tree, 'asynchronous')), [['orders', ['Asynchronous', 'mail']]]));
  it('wants every word, which may stand on different levels', () => assert.deepEqual(names(filterItems(tree, 'billing charges')), [['billing', ['Synchronous', 'POST /charges']]]));
  it('finds the path of a file', () => {
    const call: OutlineItem = { ...item('POST /charges', 'orders.ts:4 · src'), place: { file: 'src/orders.ts', line: 4, column: 1 } };
    assert.deepEqual(names(filterItems([item('orders', '', call)], 'src/orders')), [['orders', 'POST /charges']]);
  });
  it('shows nothing where nothing has it', () => assert.deepEqual(filterItems(tree, 'kafka'), []));
});
