import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { PATIENCE } from '../patience';

/** Activates the extension and waits until its server answers. */
export async function activate(): Promise<void> {
  const extension = vscode.extensions.getExtension<{ readonly ready: Promise<void> }>('crosstalk-lint.crosstalk-lint');
  assert.ok(extension, 'VS Code does not know the extension.');
  await (await extension.activate()).ready;
  await waitForFolders();
}

/** A workspace of several folders may open before its file was read. */
async function waitForFolders(): Promise<void> {
  await waitFor('A folder', vscode.workspace.onDidChangeWorkspaceFolders, () => vscode.workspace.workspaceFolders?.[0]);
}

/** The URI of a file of the first workspace folder. */
export function fileUri(...path: readonly string[]): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'No folder is open.');
  return vscode.Uri.joinPath(folder.uri, ...path);
}

/** Resolves with the first answer that is not `undefined`, asked for now and after each event; fails after a time. */
export function waitFor<Answer>(what: string, event: vscode.Event<unknown>, ask: () => Answer | undefined): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const finish = (act: () => void): void => {
      clearTimeout(timer);
      listener.dispose();
      act();
    };
    const check = (): void => {
      const answer = ask();
      if (answer !== undefined) finish(() => resolve(answer));
    };
    const timer = setTimeout(() => finish(() => reject(new Error(`${what} did not come within ${PATIENCE / 1000} s.`))), PATIENCE);
    const listener = event(check);
    check();
  });
}

/** The position right before a text. */
export function positionOf(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  assert.ok(offset >= 0, `${document.uri.path} does not contain ${text}.`);
  return document.positionAt(offset);
}

const MOST_ATTEMPTS = 5;

/** The quick fixes at a range, those up to a number resolved. VS Code cancels the question when the text changes meanwhile, as it does when it is reverted late, and asks again. */
export async function quickFixesAt(uri: vscode.Uri, range: vscode.Range, resolved?: number): Promise<readonly vscode.CodeAction[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, vscode.CodeActionKind.QuickFix.value, resolved);
    } catch (error) {
      if (attempt === MOST_ATTEMPTS || !(error instanceof Error) || !/Cancel/i.test(`${error.name} ${error.message}`)) throw error;
    }
  }
}
