import assert from 'node:assert/strict';
import type * as lsp from 'vscode-languageserver-protocol/node';
import { startTestClient, type TestClient } from './harness';

describe('Problems of crosstalk.json', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const problems = async (): Promise<readonly string[]> => {
    const report = await client.pull('crosstalk.json');
    const items: readonly lsp.Diagnostic[] = report.kind === 'full' ? report.items : [];
    return items.map(({ range, severity, message }) => `${range.start.line}:${range.start.character}-${range.end.character} ${String(severity)} ${message}`);
  };

  it('are diagnostics where they stand, those of entries without effect more quietly', async () => {
    client = await startTestClient({ analyses: true, files: { 'crosstalk.json': '{\n  "includes": [],\n  "overrides": [{ "files": ["x/**"], "rules": {} }]\n}', 'a.ts': '' } });
    assert.deepEqual(await problems(), [
      '1:2-12 2 "includes" is not known. Did you mean "include"?',
      '2:28-34 3 "overrides.0.files.0" has no effect: no file matches x/**.',
    ]);
  });

  it('follow the text while it is written', async () => {
    client = await startTestClient({ analyses: true, files: { 'crosstalk.json': '{}', 'a.ts': '' } });
    assert.deepEqual(await problems(), []);
    client.open('crosstalk.json', '{ "rules": { "missing-timout": "off" } }');
    assert.deepEqual(await problems(), ['0:13-29 2 There is no rule "missing-timout". Did you mean "missing-timeout"?']);
  });

  it('are left to an editor that says by itself where a file is no JSON', async () => {
    const files = { 'crosstalk.json': '{ "exclude": [], "exclude": [], "includes": [] }', 'a.ts': '' };
    client = await startTestClient({ analyses: true, files });
    assert.equal((await problems()).length, 2);
    await client.stop();
    client = await startTestClient({ analyses: true, files, initializationOptions: { checksJson: true } });
    assert.deepEqual(await problems(), ['0:32-42 2 "includes" is not known. Did you mean "include"?']);
  });

  it('say that the baseline is not there', async () => {
    client = await startTestClient({ analyses: true, files: { 'crosstalk.json': '{ "baseline": "known.json" }', 'a.ts': '' } });
    assert.deepEqual(await problems(), ['0:2-12 2 The baseline known.json cannot be used: does not exist.']);
  });
});
