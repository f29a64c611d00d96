import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import { memoryFiles } from '../memory-files';

/** What is said of the calls on the last line of `use.ts`. */
async function checkReason(files: Readonly<Record<string, string>>, expected: readonly string[] | undefined): Promise<void> {
  const workspace = openWorkspace(memoryFiles({ 'package.json': '{ "name": "app" }', ...files }), { version: '0.0.0', explains: true });
  await workspace.analyze();
  const calls = workspace.explainCalls('use.ts', (files['use.ts'] ?? '').trimEnd().split('\n').length);
  assert.deepEqual(calls?.map(({ text, reason }) => `${text}: ${reason}`), expected);
}

describe('why a call is no site', () => {
  it('says that its package is not known', () => checkReason({
    'use.ts': "import axios from 'axios';\nimport { Client } from 'in-house-sdk';\nnew Client().load();\n",
  }, [
    'new Client().load: Client(…) is what Client of in-house-sdk gives back, which no model describes',
    'Client: in-house-sdk is not known to Crosstalk; if it communicates, describe it under "libraries" in crosstalk.json',
  ]));

  it('says that the API sends nothing', () => checkReason({
    'use.ts': "import axios from 'axios';\naxios.isAxiosError(1);\n",
  }, ['axios.isAxiosError: isAxiosError is not among the calls of axios that are known to communicate']));

  it('says which parameter nobody names', () => checkReason({
    'use.ts': "import axios from 'axios';\nexport function load(deps) {\n  return deps.http.get('/orders');\n}\n".replace(/\n}\n$/, ' }\n'),
  }, ['deps.http.get: deps is a parameter of load, and neither its type nor a caller in the workspace says what it is']));

  it('leads to the function of the workspace that it runs', () => checkReason({
    'http.ts': "import axios from 'axios';\nexport const load = () => axios.get('http://orders');\n",
    'use.ts': "import { load } from './http';\nload();\n",
  }, ['load: it is load of the workspace (http.ts:2), whose own calls count there']));

  it('says that a file has no part in communication', () => checkReason({
    'plain.ts': 'export const add = (a: number, b: number) => a + b;\n',
    'use.ts': "import axios from 'axios';\nimport { add } from './plain';\nadd(1, 2);\n",
  }, ['add: it comes from a file that neither mentions a library known to communicate nor imports from one that does']));

  it('says nothing of a file that was not looked into', () => checkReason({ 'use.ts': 'export const add = 1;\nadd();\n' }, undefined));

  it('says nothing of a site', () => checkReason({ 'use.ts': "import axios from 'axios';\naxios.get('http://orders');\n" }, []));
});
