import assert from 'node:assert/strict';
import { callsOf } from '../../../src/core';
import { smallMap } from '../report/small-map';

describe('The calls of a map', () => {
  it('are those that go out, and for one that stands for others not the others', () => {
    const [mail, publish] = smallMap.sites;
    assert.ok(mail !== undefined && publish !== undefined);
    const map = { ...smallMap, sites: [{ ...mail, via: [] }, { ...publish, via: [mail.id] }, { ...publish, id: 'received', direction: 'in' as const, via: [] }] };
    assert.deepEqual(callsOf(map).map(({ id }) => id), [publish.id]);
  });
});
