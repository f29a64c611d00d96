import assert from 'node:assert/strict';
import { DiagnosticTag } from 'vscode-languageserver';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver';
import { fileUri, FULL_CAPABILITIES, startTestClient } from './harness';
import type { TestClient } from './harness';

const FADING: ClientCapabilities = {
  ...FULL_CAPABILITIES, textDocument: { ...FULL_CAPABILITIES.textDocument, diagnostic: { relatedInformation: true, tagSupport: { valueSet: [DiagnosticTag.Unnecessary] } } },
};

const DIRECTIVES = `
// crosstalk-disable-next-line floating-remote-call -- nothing floats here
export const limit = 3;
export function report(error: Error) {
  // crosstalk-disable-next-line floating-remote-call
  fetch('https://crashes.example.com', { method: 'POST', body: error.message });
  // crosstalk-disable-next-line floating-remote-call, missing-timeout -- losing a crash report is fine
  fetch('https://crashes.example.com', { method: 'POST', body: error.message, signal: AbortSignal.timeout(1000) });
}
// crosstalk-enable
`;

describe('What else a diagnostic tells', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const pull = async (file: string, files: Readonly<Record<string, string>>, capabilities = FADING): Promise<readonly Diagnostic[]> => {
    client = await startTestClient({ files, analyses: true, capabilities, settings: { profile: 'explore' } });
    // What comes first is only what is certain of the file alone.
    const ready = client.next('crosstalk/status', { state: 'ready' });
    await client.pull(file);
    await ready;
    const report = await client.pull(file);
    return report.kind === 'full' ? report.items : [];
  };

  it('fades directives that do nothing, not those with another mistake', async () => {
    const directives = (await pull('a.ts', { 'a.ts': DIRECTIVES })).filter(({ code }) => code === 'directive');
    assert.deepEqual(directives.map(({ range, tags }) => [range.start.line, tags]), [
      [1, [DiagnosticTag.Unnecessary]], [4, undefined], [6, undefined], [9, [DiagnosticTag.Unnecessary]],
    ]);
  });

  it('fades nothing where the editor cannot', async () => {
    const diagnostics = await pull('a.ts', { 'a.ts': DIRECTIVES }, FULL_CAPABILITIES);
    assert.ok(diagnostics.length > 0);
    assert.deepEqual(diagnostics.filter((diagnostic) => 'tags' in diagnostic), []);
  });

  it('leads along the path from the entry point to the call, whatever the order of the files', async () => {
    const [finding] = await pull('a.ts', {
      'package.json': '{ "name": "shop", "dependencies": { "express": "4", "nodemailer": "6" } }',
      'z.ts': "import express from 'express';\nimport { welcome } from './m';\nconst app = express();\napp.post('/accounts', async (request, response) => {\n  await welcome(request.body.email);\n  response.sendStatus(201);\n});\n",
      'm.ts': "import { send } from './y';\nexport async function welcome(to: string) {\n  await send(to);\n}\n",
      'y.ts': "import { deliver } from './a';\nexport async function send(to: string) {\n  await deliver(to);\n}\n",
      'a.ts': "import { createTransport } from 'nodemailer';\nconst transport = createTransport({ host: 'mail' });\nexport async function deliver(to: string) {\n  await transport.sendMail({ to, subject: 'Welcome', text: 'Welcome' });\n}\n",
    });
    assert.deepEqual(finding?.relatedInformation?.map(({ location: { uri, range }, message }) => [uri, range.start.line, message]), [
      [fileUri('z.ts'), 3, 'POST /accounts'], [fileUri('z.ts'), 4, 'welcome'], [fileUri('m.ts'), 2, 'send'], [fileUri('y.ts'), 2, 'deliver'],
    ]);
  });
});
