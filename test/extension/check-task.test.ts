import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkArguments } from '../../src/extension/check-task';
import { cliCommand } from '../cli/run-cli';

const root = join(__dirname, '../..');
const [matcher] = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly contributes: { readonly problemMatchers: readonly { readonly pattern: { readonly regexp: string } }[] };
}).contributes.problemMatchers;

describe('The task that checks', () => {
  it('passes on what tasks.json says, and leaves out what is no text', () => {
    assert.deepEqual(checkArguments({ type: 'crosstalk', task: 'check' }), ['check', '--format', 'unix', '--quiet', '--root', '.', '--']);
    assert.deepEqual(
      checkArguments({ type: 'crosstalk', profile: 'advice', changedSince: 'main', paths: ['apps/orders', 3] }),
      ['check', '--format', 'unix', '--quiet', '--root', '.', '--profile', 'advice', '--changed-since', 'main', '--', 'apps/orders'],
    );
  });

  it('prints what the problem matcher reads', function () {
    this.timeout(60_000);
    const [program = '', ...given] = [process.execPath, ...cliCommand];
    const { stdout, stderr } = spawnSync(program, [...given, ...checkArguments({ type: 'crosstalk', task: 'check', paths: ['services/gateway'] })], { cwd: join(root, 'media/sample'), encoding: 'utf8' });
    const problems = stdout.trim().split('\n').map((line) => new RegExp(matcher?.pattern.regexp ?? '').exec(line)?.slice(1) ?? line);
    assert.deepEqual(problems.map((problem) => [problem[0], problem[1], problem[3], problem[5]]), [
      ['services/gateway/src/mailer.ts', '6', 'warning', 'await-notification-in-handler'], ['services/gateway/src/orders.ts', '13', 'warning', 'floating-remote-call'],
    ], `${stdout}${stderr}`);
    assert.match(String(problems[0]?.[4]), /^'POST \/accounts' waits for an e-mail/);
  });
});
