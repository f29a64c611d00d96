import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, fileUri, positionOf, waitFor } from '../support';

const gateway = (): vscode.Uri => fileUri('services', 'gateway', 'src', 'orders.ts');
const orders = (): vscode.Uri => fileUri('services', 'orders', 'src', 'routes.ts');

async function show(uri: vscode.Uri): Promise<vscode.TextDocument> {
  return (await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri))).document;
}

const uriOf = (found: vscode.Location | vscode.LocationLink): string => ('targetUri' in found ? found.targetUri : found.uri).toString();

describe('navigation across services', () => {
  before(activate);
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('goes from an address to the handler', async () => {
    const document = await show(gateway());
    const position = positionOf(document, "'/orders', request.body").translate(0, 3);
    const found = await vscode.commands.executeCommand<readonly (vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, position);
    assert.ok(found.some((one) => uriOf(one) === orders().toString()), JSON.stringify(found));
  });

  it('goes from the name of a queue to the consumer, and from the consumer to those who send there', async () => {
    const [queue, worker] = [fileUri('services', 'gateway', 'src', 'accounts.ts'), fileUri('services', 'notifications', 'src', 'email-worker.ts')];
    const sender = await show(queue);
    const definitions = await vscode.commands.executeCommand<readonly (vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', queue, positionOf(sender, "'password-reset', {").translate(0, 3));
    assert.ok(definitions.some((one) => uriOf(one) === worker.toString()), JSON.stringify(definitions));
    const consumer = await show(worker);
    const references = await vscode.commands.executeCommand<readonly vscode.Location[]>('vscode.executeReferenceProvider', worker, positionOf(consumer, "Worker('emails'"));
    assert.ok(references.some((one) => uriOf(one) === queue.toString()), JSON.stringify(references));
  });

  it('finds the remote callers of a handler', async () => {
    const document = await show(orders());
    const found = await vscode.commands.executeCommand<readonly vscode.Location[]>('vscode.executeReferenceProvider', document.uri, positionOf(document, "post('/'"));
    assert.ok(found.some((one) => uriOf(one) === gateway().toString()), JSON.stringify(found));
  });

  it('shows lenses above handlers, and the calls of one in a peek view', async () => {
    const document = await show(gateway());
    const lenses = await vscode.commands.executeCommand<readonly vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 20);
    const lens = lenses.find(({ command }) => command?.command === 'crosstalk.showCalls');
    assert.match(lens?.command?.title ?? '', /^waits .*for orders/);
    await vscode.commands.executeCommand('crosstalk.showCalls', ...lens?.command?.arguments ?? []);
    await waitFor('The peek view', vscode.window.onDidChangeVisibleTextEditors, () => (vscode.window.visibleTextEditors.length > 1 ? true : undefined));
    await vscode.commands.executeCommand('closeReferenceSearch');
  });
});
