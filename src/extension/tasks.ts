import { l10n, ProcessExecution, Task, TaskGroup, tasks, workspace } from 'vscode';
import type { Disposable, ExtensionContext, TaskScope, WorkspaceFolder } from 'vscode';
import { SETTINGS_SECTION } from '../protocol/settings';
import { checkArguments } from './check-task';
import type { CheckDefinition } from './check-task';

/** Offers the check of the command line that comes with the extension as a task of each folder. */
export function registerTasks(context: ExtensionContext): Disposable {
  const program = context.asAbsolutePath('dist/cli.js');
  return tasks.registerTaskProvider(SETTINGS_SECTION, {
    provideTasks: () => (workspace.workspaceFolders ?? []).map((folder) => checkTask(program, { type: SETTINGS_SECTION, task: 'check' }, folder)),
    resolveTask: ({ definition, scope }) => (isFolder(scope) && definition['task'] === 'check' ? checkTask(program, definition, scope) : undefined),
  });
}

/** The program that runs the extension runs the command line too: nothing has to be installed. */
function checkTask(program: string, definition: CheckDefinition, folder: WorkspaceFolder): Task {
  const execution = new ProcessExecution(process.execPath, [program, ...checkArguments(definition)], { cwd: folder.uri.fsPath, env: { ELECTRON_RUN_AS_NODE: '1', NO_COLOR: '1' } });
  const task = new Task(definition, folder, l10n.t('check'), 'crosstalk', execution, '$crosstalk');
  task.group = TaskGroup.Test;
  task.detail = l10n.t('Report findings of the whole folder in the Problems panel');
  return task;
}

function isFolder(scope: WorkspaceFolder | TaskScope | undefined): scope is WorkspaceFolder {
  return typeof scope === 'object';
}
