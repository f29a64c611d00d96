import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, fileUri, waitFor } from '../support';

const FILE = 'services/orders/src/kafka.ts';
/** As `crosstalk check --format unix` prints it, in a file where the language server finds nothing. */
const LINE = `${FILE}:3:7: warning: Somebody waits: 'for' a [test]. [long-running-in-handler]`;

/** A terminal that prints a text and ends: the host of these tests has none that runs programs. */
function printing(text: string): vscode.Pseudoterminal {
  const [written, closed] = [new vscode.EventEmitter<string>(), new vscode.EventEmitter<number>()];
  return {
    onDidWrite: written.event, onDidClose: closed.event, close: () => undefined,
    open: () => {
      written.fire(text);
      closed.fire(0);
    },
  };
}

describe('the problem matcher', () => {
  before(activate);

  it('puts what the command line prints into the Problems panel', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const execution = new vscode.CustomExecution(() => Promise.resolve(printing(`${LINE}\r\n`)));
    const task = new vscode.Task({ type: 'crosstalk', task: 'check' }, folder, 'check', 'crosstalk', execution, '$crosstalk');
    task.presentationOptions = { reveal: vscode.TaskRevealKind.Never };
    const find = (): vscode.Diagnostic | undefined => vscode.languages.getDiagnostics(fileUri(...FILE.split('/'))).find(({ source }) => source === 'crosstalk');
    await vscode.tasks.executeTask(task);
    const { message, severity, code, range } = await waitFor('The problem', vscode.languages.onDidChangeDiagnostics, find);
    assert.deepEqual([message, severity, code, range.start.line, range.start.character], ["Somebody waits: 'for' a [test].", vscode.DiagnosticSeverity.Warning, 'long-running-in-handler', 2, 6]);
  });
});
