import assert from 'node:assert/strict';
import { openWorkspace } from '../../../../src/core';
import { memoryFiles } from '../../memory-files';

/** How the calls of own functions wait that stand for a site. */
async function checkVia(code: string, expected: readonly string[]): Promise<void> {
  const { map } = await openWorkspace(memoryFiles({ 'app.ts': code }), { version: '0.0.0' }).analyze();
  assert.deepEqual(map.sites.filter(({ direction }) => direction === 'via').map(({ waiting, style, target }) => `${target.text} ${waiting} ${style}`), expected);
}

describe('Waiting: own wrappers', () => {
  it('of a blocking call block too', () => checkVia("import { execSync } from 'node:child_process';\nconst sh = (command: string) => execSync(command).toString();\nexport function build() {\n  sh('make');\n}\n", ['make blocking sync']));

  it('of a call that does not block wait as they are waited for', () => checkVia("const tell = (path: string) => fetch(`http://audit${path}`, { method: 'POST' });\nexport function build() {\n  void tell('/entries');\n}\n", ['audit/entries floating async']));
});
