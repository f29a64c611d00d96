import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { cliCommand, withFolder } from './run-cli';

const SIGNUP = `import express from 'express';
import nodemailer from 'nodemailer';

const transport = nodemailer.createTransport({ host: 'smtp' });

express().post('/signup', async (request, response) => {
  await transport.sendMail({ to: request.body.email });
  response.status(201).end();
});
`;

interface Report { readonly items: readonly { readonly code: string; readonly range: { readonly start: { readonly line: number } } }[] }

describe('crosstalk lsp', function () {
  this.timeout(60_000);

  it('serves a plain client over standard input and output, and ends with it', () => withFolder(async (folder) => {
    writeFileSync(join(folder, 'package.json'), '{"name": "shop"}');
    writeFileSync(join(folder, 'signup.ts'), SIGNUP);
    const child = spawn(process.execPath, [...cliCommand, 'lsp', '--stdio'], { cwd: folder });
    const ended = new Promise((resolve) => { child.on('exit', resolve); });
    const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    connection.listen();
    const uri = pathToFileURL(join(folder, 'signup.ts')).href;
    const { capabilities } = await connection.sendRequest<{ readonly capabilities: { readonly diagnosticProvider?: object } }>('initialize', {
      processId: process.pid, rootUri: null, workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'shop' }], capabilities: { textDocument: { diagnostic: {} } },
    });
    assert.ok(capabilities.diagnosticProvider !== undefined);
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'typescript', version: 1, text: SIGNUP } });
    const { items } = await connection.sendRequest<Report>('textDocument/diagnostic', { textDocument: { uri } });
    assert.deepEqual(items.map(({ code, range }) => [code, range.start.line]), [['await-notification-in-handler', 6]]);
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.equal(await ended, 0);
  }));
});
