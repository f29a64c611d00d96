import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import type { CommunicationMap } from '../../../src/core/model/communication-map';
import { memoryFiles } from '../memory-files';

const DEEP = 20_000;
const CALL = "import axios from 'axios';\n\nexport const load = () => axios.get('http://orders/orders');\n";

/** The map of a service that has a call in one file, and a hard text in another that leads there. */
async function mapBeside(text: string): Promise<CommunicationMap> {
  const files = { 'package.json': '{ "name": "shop", "dependencies": { "axios": "1.7.0" } }', 'src/load.ts': CALL, 'src/hard.ts': `import axios from 'axios';\nimport { load } from './load';\n\nload();\n${text}` };
  return (await openWorkspace(memoryFiles(files), { version: '0.0.0' }).analyze()).map;
}

const NESTED: Readonly<Record<string, string>> = {
  parentheses: `export const a = ${'(\n'.repeat(DEEP)}1${')'.repeat(DEEP)};`,
  lists: `export const a = ${'[\n'.repeat(DEEP)}${']'.repeat(DEEP)};`,
  blocks: `${'{\n'.repeat(DEEP)}${'}'.repeat(DEEP)}`,
  conditions: `export const a = ${'b ? 1 :\n'.repeat(DEEP)}0;`,
};

describe('A file that is hard to read', () => {
  for (const [name, text] of Object.entries(NESTED)) {
    it(`is left out with a reason where it is nested too deeply, and the others are read: ${name}`, async () => {
      const { skipped, sites } = await mapBeside(text);
      assert.deepEqual(skipped, [{ file: 'src/hard.ts', reason: 'nested too deeply to be read' }]);
      assert.deepEqual(sites.map(({ file, target }) => `${file} ${target.text}`), ['src/load.ts orders/orders']);
    });
  }

  it('is read where a comment is a long line of slashes behind a comma', async () => {
    const { sites } = await mapBeside(`export const a = 1,\n  // ${'/'.repeat(200)} //\n  b = 2;\n`);
    assert.equal(sites.length, 1);
  });

  it('is read where a text is put together with itself again and again', async () => {
    const { sites } = await mapBeside(`let path = '/a';\n${'path = path + path;\n'.repeat(60)}axios.get('http://stock' + path);\n`);
    assert.deepEqual(sites.map(({ file }) => file), ['src/hard.ts', 'src/load.ts']);
  });
});
