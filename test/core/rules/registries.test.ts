import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import { memoryFiles } from '../memory-files';

const HANDLERS = (names: readonly string[]): string => `import { createTransport } from 'nodemailer';
interface Client { check(): Promise<unknown> }
abstract class Handler {
  protected client: Client;
  check() { return this.client.check(); }
}
class Smtp { check() { return createTransport({ host: 'smtp' }).sendMail({ to: globalThis.customer, text: 'hello' }); } }
class Silent { async check() { return undefined; } }
${names.map((name) => `export class ${name}Handler extends Handler { protected client = new ${name}(); }\n`).join('')}export const pick = (handlers: Handler[]) => handlers[0];
`;

const APP = "import express from 'express';\nimport * as all from './handlers';\nconst app = express();\napp.post('/signup', async (request, response) => {\n  await all.pick([new all.SmtpHandler()]).check();\n  response.status(201).end();\n});\n";

async function findings(names: readonly string[]): Promise<readonly string[]> {
  const { map } = await openWorkspace(memoryFiles({
    'package.json': '{ "name": "app", "scripts": { "start": "node ." } }', 'handlers.ts': HANDLERS(names), 'app.ts': APP,
  }), { version: '0.0.0' }).analyze();
  return map.findings.filter((finding) => finding.severity === 'warning').map((finding) => finding.rule);
}

describe('Findings behind a choice', () => {
  it('are certain when only one client can be meant', async () => assert.deepEqual(await findings(['Smtp']), ['await-notification-in-handler']));
  it('are no warnings when it is one of several', async () => assert.deepEqual(await findings(['Smtp', 'Silent']), []));
});
