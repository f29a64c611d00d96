import assert from 'node:assert/strict';
import * as lsp from 'vscode-languageserver-protocol/node';
import type { Outline } from '../../src/core';
import { pseudoTexts } from '../pseudo-locale';
import { fileUri, FULL_CAPABILITIES, startTestClient, type TestClient } from './harness';
import { SHOP } from './shop';

const HANDLER = 'web/src/server.ts';
const MAILER = 'orders/src/server.ts';
const textDocument = { uri: fileUri(HANDLER) };
const files = { ...SHOP, [HANDLER]: (SHOP[HANDLER] ?? '').replace('await mails.add', 'mails.add') };

describe('In another language', () => {
  let client: TestClient;
  before(async () => {
    client = await startTestClient({
      files, analyses: true, capabilities: { ...FULL_CAPABILITIES, window: { workDoneProgress: true, showDocument: { support: true } } },
      initializationOptions: { notifications: true, commands: ['openMap', 'showCalls', 'reportFinding'], l10n: { ...pseudoTexts('l10n/bundle.l10n.json'), broken: 3 } },
    });
  });
  after(() => client.stop());

  it('hovers say all but names and evidence', async () => {
    const position = { line: 7, character: 32 };
    const hover = await client.connection.sendRequest(lsp.HoverRequest.type, { textDocument, position });
    const lines = (hover?.contents as lsp.MarkupContent).value.split('\n').filter((line) => line !== '');
    assert.match(lines[0] ?? '', /^\*\*⟦⟦⟦?synchronous⟧ ⟦HTTP⟧, sent from here⟧\*\*/i);
    assert.deepEqual(lines.slice(1).filter((line) => !/^(- |\[)⟦/.test(line) && !/missing\\-timeout|^- (`|axios)/.test(line)), []);
  });

  it('code lenses and trees do', async () => {
    const lenses = await client.connection.sendRequest(lsp.CodeLensRequest.type, { textDocument }) ?? [];
    assert.match(lenses[0]?.command?.title ?? '', /^⟦waits ≈ .* for orders⟧ · ⟦sends to mails⟧$/);
    const { services } = await client.connection.sendRequest<Outline>('crosstalk/outline', { folder: fileUri('') .replace(/\/$/, '') });
    assert.deepEqual(services.flatMap(({ children }) => children.map(({ label }) => label)).filter((label) => !label.startsWith('⟦')), []);
  });

  it('code actions do', async () => {
    const report = await client.pull(HANDLER);
    const [diagnostic] = report.kind === 'full' ? report.items.filter(({ code }) => code === 'floating-remote-call') : [];
    assert.ok(diagnostic, JSON.stringify(report));
    client.open(HANDLER, files[HANDLER] ?? '');
    const actions = await client.connection.sendRequest(lsp.CodeActionRequest.type, { textDocument, range: diagnostic.range, context: { diagnostics: [diagnostic] } }) ?? [];
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.length > 3, titles.join());
    assert.deepEqual(titles.filter((title) => !title.startsWith('⟦')), []);
    assert.ok(titles.includes("⟦Await 'mails.add'⟧"), titles.join());
  });

  it('a finding keeps its words, which a baseline and a report know it by', async () => {
    const report = await client.pull(MAILER);
    assert.ok(report.kind === 'full' && report.items.every(({ message }) => !JSON.stringify(message).includes('⟦')));
  });
});
