import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as vscode from 'vscode';
import { activate } from '../support';

describe('the task', () => {
  before(activate);

  it('is offered for the folder, and runs the command line that comes with the extension', async () => {
    const [task] = await vscode.tasks.fetchTasks({ type: 'crosstalk' });
    assert.ok(task, 'There is no task.');
    assert.deepEqual([task.name, task.source, task.problemMatchers, task.definition['task']], ['check', 'crosstalk', ['$crosstalk'], 'check']);
    const { execution } = task;
    assert.ok(execution instanceof vscode.ProcessExecution);
    const { cwd, env } = execution.options ?? {};
    const { stdout, stderr } = spawnSync(execution.process, execution.args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8' });
    assert.match(stdout, /^services\/gateway\/src\/mailer\.ts:6:21: warning: 'POST \/accounts' waits for an e-mail .* \[await-notification-in-handler\]$/m, stderr);
  });
});
