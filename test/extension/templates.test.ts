import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { GITHUB_JOB, GITLAB_JOB } from '../../src/extension/ci-templates';
import { createProgram } from '../../src/cli/program';

/** The options that a template gives to our command line must exist. */
function checkCommands(texts: readonly string[]): void {
  const commands = texts.flatMap((text) => [...text.matchAll(/crosstalk-lint (\w+)([^>\n]*)/g)]);
  assert.ok(commands.length > 0);
  for (const [, name, rest = ''] of commands) {
    const command = createProgram(() => undefined).commands.find((one) => one.name() === name);
    assert.ok(command !== undefined, name);
    for (const [option] of rest.matchAll(/--[\w-]+/g)) assert.ok(command.options.some((one) => one.long === option), `${name ?? ''} ${option}`);
  }
}

describe('Templates', () => {
  it('are a workflow of GitHub Actions', () => {
    const { jobs } = parse(GITHUB_JOB) as { readonly jobs: { readonly crosstalk: { readonly steps: readonly { readonly run?: string }[] } } };
    checkCommands(jobs.crosstalk.steps.flatMap(({ run }) => (run === undefined ? [] : [run])));
  });

  it('are a job of GitLab', () => {
    const { crosstalk } = parse(GITLAB_JOB) as { readonly crosstalk: { readonly script: readonly string[]; readonly artifacts: { readonly reports: { readonly codequality: string } } } };
    checkCommands(crosstalk.script);
    assert.ok(crosstalk.script[0]?.includes(`--output ${crosstalk.artifacts.reports.codequality}`));
  });
});
