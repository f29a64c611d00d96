import assert from 'node:assert/strict';
import { toTarget } from '../../../src/core/link/targets';
import type { TextPart } from '../../../src/core/link/values';

const known = (text: string): TextPart => ({ known: text });
const computed = (hole: string): TextPart => ({ hole, because: 'computed' });

describe('The target of several texts', () => {
  it('leaves out what only says with something computed what another says in full', () => {
    assert.equal(toTarget('http', [[known('api/orders/7/lines')], [known('api/'), computed('kind'), known('/7/'), computed('part')]]).text, 'api/orders/7/lines');
    assert.equal(toTarget('http', [[known('api/orders')], [known('api/orders/'), computed('tail')]]).text, 'api/orders | api/orders/${tail}');
    assert.equal(toTarget('http', [[known('api/ab')], [known('api/a'), computed('x'), known('ab')]]).text, 'api/ab | api/a${x}ab');
    assert.equal(toTarget('http', [[known('api/one')], [computed('x'), known('two'), computed('y')]]).text, 'api/one | ${x}two${y}');
  });

  it('leaves out the braces that keep a queue on one node of a Redis cluster', () => {
    assert.equal(toTarget('enqueue', [[known('{orders}')], [known('orders')]]).text, 'orders');
    assert.equal(toTarget('enqueue', [[known('{orders}/mail')], [computed('queue'), known('/{mail}')]]).text, 'orders/mail | ${queue}/{mail}');
    assert.equal(toTarget('publish', [[known('{orders}')]]).text, '{orders}');
  });

  it('says each text once', () => assert.equal(toTarget('http', [[known('b/x')], [known('a/x')], [known('b/x')]]).text, 'b/x | a/x'));

  it('is found at once, however many pieces are computed', () => {
    const open = Array.from({ length: 40 }, (_, index) => [computed(`c${index}`), known('a')]).flat();
    const started = process.cpuUsage();
    assert.equal(toTarget('http', [[known(`${'a'.repeat(400)}b`)], open]).text.split(' | ').length, 2);
    assert.ok(process.cpuUsage(started).user < 1e6);
  });
});
