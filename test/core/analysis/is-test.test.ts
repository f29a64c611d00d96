import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import { memoryFiles } from '../memory-files';

const script = "const chai = require('chai');\nmodule.exports = async () => chai.expect(await fetch('http://stock/items')).to.exist;\n";

async function checkSkipped(manifest: object, expected: readonly string[]): Promise<void> {
  const { map } = await openWorkspace(memoryFiles({ 'package.json': JSON.stringify({ name: 'runner', ...manifest }), 'src/script.js': script }), { version: '0.0.0' }).analyze();
  assert.deepEqual(map.skipped.map(({ file }) => file), expected);
  assert.equal(map.sites.length, 1 - expected.length);
}

describe('What imports helpers of tests', () => {
  it('is no test where the product needs them to run', () => checkSkipped({ dependencies: { chai: '4' } }, []));

  it('is a test where only the development does', () => checkSkipped({ devDependencies: { chai: '4' } }, ['src/script.js']));

  it('is a test where both lists have them, or none', async () => {
    await checkSkipped({ dependencies: { chai: '4' }, devDependencies: { chai: '4' } }, ['src/script.js']);
    await checkSkipped({}, ['src/script.js']);
  });
});
