import assert from 'node:assert/strict';
import { LIBRARIES } from '../../../src/core/catalogue/index.generated';
import { scanText } from '../../../src/core/scan/scan';

describe('Words for the parts of a service', () => {
  it('are read of every text, whatever library tells its services by them', () => {
    const told = LIBRARIES.flatMap((model) => Object.values(model.schemas ?? {}).flatMap((schema) => schema.told));
    assert.ok(told.length > 0);
    for (const name of told) for (const text of [`x = { ${name}: {} };`, `x = { '${name}': [] };`, `x = { ${name} };`]) assert.deepEqual(scanText(text).sections, [name], text);
  });

  it('are no longer words that begin or end like them', () => assert.equal(scanText('const transactions: number = 1; methodsOf(x); // actions are left').sections, undefined));
});
