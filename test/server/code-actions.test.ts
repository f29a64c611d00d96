import assert from 'node:assert/strict';
import type { ClientCapabilities, CodeAction, Diagnostic, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fileUri, FULL_CAPABILITIES, startTestClient } from './harness';
import type { TestClient } from './harness';

describe('Quick fixes', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const finding = (line: number, character: number): Diagnostic => ({
    range: { start: { line, character }, end: { line, character: character + 3 } }, source: 'crosstalk', code: 'sync-chain', message: 'They wait.',
  });
  const actions = async (diagnostics: Diagnostic[], only?: string[], file = 'a.ts') => {
    const { range } = diagnostics[0] ?? finding(0, 0);
    const answer = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: fileUri(file) }, range, context: { diagnostics, ...(only && { only }) },
    });
    return answer;
  };
  const titles = (found: readonly CodeAction[]) => found.map(({ title }) => title);

  it('offer to suppress a finding and to read about its rule', async () => {
    client = await startTestClient({ files: { 'a.ts': '' } });
    client.open('a.ts', 'get();\n');
    const found = await actions([finding(0, 0)]);
    assert.deepEqual(titles(found), ['Suppress sync-chain for this line with a reason', 'Show documentation for sync-chain']);
    assert.deepEqual(found.map(({ kind }) => kind), ['quickfix.suppressRule.inline.crosstalk', 'quickfix.documentation.crosstalk']);
  });

  it('let the user write the reason where the editor can', async () => {
    client = await startTestClient({ files: { 'a.ts': '' } });
    client.open('a.ts', '  $get();\r\n');
    const [suppress] = await actions([finding(0, 2)]);
    const [change] = (suppress?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri: fileUri('a.ts'), version: 1 });
    const start = { line: 0, character: 0 };
    const value = '  // crosstalk-disable-next-line sync-chain -- ${1:reason}\r\n';
    assert.deepEqual(change?.edits, [{ range: { start, end: start }, snippet: { kind: 'snippet', value } }]);
  });

  it('write plain text elsewhere', async () => {
    client = await startTestClient({ files: { 'a.tsx': '' }, capabilities: { ...FULL_CAPABILITIES, workspace: { configuration: true } } });
    client.open('a.tsx', 'const a = <p>\n  {get()}\n</p>;');
    const [suppress] = await actions([finding(1, 3)], undefined, 'a.tsx');
    const start = { line: 1, character: 0 };
    const newText = '  {/* crosstalk-disable-next-line sync-chain -- reason */}\n';
    assert.deepEqual(suppress?.edit, { changes: { [fileUri('a.tsx')]: [{ range: { start, end: start }, newText }] } });
  });

  it('offer to report a finding that is wrong, where the editor can take the report', async () => {
    const commands = ['reportFinding'];
    client = await startTestClient({ files: { 'a.ts': '//! rule One.' }, initializationOptions: { notifications: true, commands } });
    const data = { fingerprint: 'rule:a.ts' };
    const report = (await actions([{ ...finding(0, 0), data }])).find(({ kind }) => kind === 'quickfix.report.crosstalk');
    assert.deepEqual(report?.command?.arguments, [{ folder: client.folder().uri, fingerprint: 'rule:a.ts' }]);
    const { text } = await client.connection.sendRequest<{ text: string }>('crosstalk/wrongFinding', report?.command?.arguments?.[0]);
    assert.match(text, /^### `rule` is wrong here\n/);
    await assert.rejects(client.connection.sendRequest('crosstalk/wrongFinding', { folder: client.folder().uri, fingerprint: 'gone' }), /not there any more/);
  });

  it('come only in the kinds that are asked for', async () => {
    client = await startTestClient({ files: { 'a.ts': '' } });
    client.open('a.ts', 'get();');
    assert.equal((await actions([finding(0, 0)], ['quickfix.suppressRule'])).length, 1);
    assert.equal((await actions([finding(0, 0)], ['quickfix'])).length, 2);
    assert.equal((await actions([finding(0, 0)], ['refactor'])).length, 0);
  });

  it('leave the findings of other tools alone', async () => {
    client = await startTestClient({ files: { 'a.ts': '' } });
    client.open('a.ts', 'get();');
    assert.deepEqual(await actions([{ ...finding(0, 0), source: 'eslint' }]), []);
  });

  it('offer no suppression where the text leaves no place for it', async () => {
    client = await startTestClient({ files: { 'a.ts': '' } });
    client.open('a.ts', "const a = '\\\nb' + get();");
    assert.deepEqual(titles(await actions([finding(1, 5)])), ['Show documentation for sync-chain']);
  });

  it('open the page of a rule in the browser', async () => {
    client = await startTestClient();
    const shown = client.next('window/showDocument');
    await client.connection.sendRequest('workspace/executeCommand', { command: 'crosstalk.showRuleDocumentation', arguments: ['sync-chain'] });
    assert.deepEqual(await shown, { uri: 'https://github.com/crosstalk-lint/crosstalk/blob/main/docs/rules/sync-chain.md', external: true });
  });

  it('answer a command without a rule with an error', async () => {
    client = await startTestClient();
    const asked = client.connection.sendRequest('workspace/executeCommand', { command: 'crosstalk.showRuleDocumentation' });
    await assert.rejects(asked, /lacks the name of a rule/);
  });

  it('give an unexpected error to the editor as an error and its stack to the log', async () => {
    client = await startTestClient({ files: { 'a.ts': '' } });
    const logged = client.next('window/logMessage');
    const asked = client.connection.sendRequest('textDocument/codeAction', { textDocument: { uri: fileUri('a.ts') }, context: null });
    await assert.rejects(asked, { code: -32803 });
    await logged;
    assert.match(client.logged.join('\n'), /textDocument\/codeAction failed: TypeError.*\n\s+at /);
  });
});

describe('Fixes that change the code', () => {
  const before = `import axios from 'axios';
import express from 'express';

express().get('/', async (request, response) => {
  const answer = await axios.get('http://stock/levels');
  response.json(answer.data);
});
`;
  const after = before.replace("'http://stock/levels'", "'http://stock/levels', { timeout: 5000 }");
  const files = { 'package.json': '{"name": "shop", "dependencies": {"express": "5", "axios": "1"}}', 'app.ts': before };
  const resolving: ClientCapabilities = { ...FULL_CAPABILITIES, textDocument: { ...FULL_CAPABILITIES.textDocument, codeAction: { resolveSupport: { properties: ['edit'] } } } };
  let client: TestClient;
  afterEach(() => client.stop());

  /** The fixes for all findings of the file, which the editor has been shown. */
  const fixes = async (capabilities: ClientCapabilities, only?: string[], text = before, rule = 'missing-timeout'): Promise<CodeAction[]> => {
    client = await startTestClient({ files: { ...files, 'app.ts': text }, analyses: true, capabilities });
    const ready = client.next('crosstalk/status', { state: 'ready' });
    client.open('app.ts', text);
    await ready;
    const report = await client.pull('app.ts');
    const diagnostics = report.kind === 'full' ? report.items.filter(({ code }) => code === rule) : [];
    const [first] = diagnostics;
    assert.ok(first);
    return client.connection.sendRequest('textDocument/codeAction', { textDocument: { uri: fileUri('app.ts') }, range: first.range, context: { diagnostics, ...(only && { only }) } });
  };
  const textAfter = (edits: readonly TextEdit[]): string => TextDocument.applyEdits(TextDocument.create('', '', 0, before), [...edits]);

  it('come before all else, and are no part of what is fixed on saving', async () => {
    const found = await fixes(resolving);
    assert.deepEqual(found.map(({ title, kind }) => [title, kind]), [
      ["Add a timeout of 5 s to 'axios.get'", 'quickfix.crosstalk'],
      ['Suppress missing-timeout for this line with a reason', 'quickfix.suppressRule.inline.crosstalk'],
      ['Show documentation for missing-timeout', 'quickfix.documentation.crosstalk'],
    ]);
    assert.deepEqual(await client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: fileUri('app.ts') }, range: found[0]?.diagnostics?.[0]?.range, context: { diagnostics: found[0]?.diagnostics, only: ['source.fixAll'] },
    }), []);
  });

  it('come behind the way to suppress where they only say something of the code', async () => {
    const text = "import { hashSync } from 'bcrypt';\nimport express from 'express';\n\nfunction hide(text: string) {\n  return hashSync(text, 10);\n}\nexpress().post('/', (request, response) => {\n  response.json(hide(request.body.word));\n});\n";
    const titles = (await fixes(resolving, undefined, text, 'blocking-call-in-handler')).map(({ title }) => title);
    assert.deepEqual(titles.filter((title) => /^(Mark|Suppress)/.test(title)), ['Suppress blocking-call-in-handler for this line with a reason', "Mark 'hide' as taking no time ('@crosstalk instant')"]);
  });

  it('bring their edit when they are chosen', async () => {
    const [fix] = await fixes(resolving);
    assert.equal(fix?.edit, undefined);
    const { edit } = await client.connection.sendRequest<CodeAction>('codeAction/resolve', fix);
    const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri: fileUri('app.ts'), version: 1 });
    assert.equal(textAfter((change?.edits ?? []) as TextEdit[]), after);
  });

  it('bring it at once where the editor cannot ask for it', async () => {
    const [fix] = await fixes({ ...FULL_CAPABILITIES, workspace: { configuration: true } });
    assert.equal(textAfter(fix?.edit?.changes?.[fileUri('app.ts')] ?? []), after);
  });

  it('say why they do not fit, where the editor can show that', async () => {
    const unclear = before.replace("axios.get('http://stock/levels')", 'axios(stock.levels)').replace('express()', "const stock = { levels: 'http://stock/levels' };\nexpress()");
    const shown = { ...resolving, textDocument: { ...resolving.textDocument, codeAction: { ...resolving.textDocument?.codeAction, disabledSupport: true } } };
    const of = (actions: readonly CodeAction[]): readonly unknown[] => actions.filter(({ title }) => title.startsWith('Add a timeout')).map(({ disabled, kind, edit }) => [disabled?.reason, kind, edit]);
    assert.deepEqual(of(await fixes(shown, undefined, unclear)), [['It cannot be told whether the first argument is a URL or the options.', 'refactor.rewrite.crosstalk', undefined]]);
    await client.stop();
    assert.deepEqual(of(await fixes(resolving, undefined, unclear)), []);
  });

  it('bring none when the text has changed meanwhile', async () => {
    const [fix] = await fixes(resolving);
    client.change('app.ts', `\n${before}`);
    assert.equal((await client.connection.sendRequest<CodeAction>('codeAction/resolve', fix)).edit, undefined);
  });
});
