import assert from 'node:assert/strict';
import { tellingExports } from '../../../src/core/analysis/telling-exports';
import { library, type LibraryModel } from '../../../src/core/catalogue/library';

const CALL = { category: 'enqueue', style: 'async' } as const;

function modelOf(parts: Partial<LibraryModel>): LibraryModel {
  return library({ name: 'jobs', packages: { jobs: '*' }, checked: '1.0.0', docs: 'https://example.com', ...parts });
}

function check(parts: Partial<LibraryModel>, telling: readonly string[], others: readonly string[], packageName = 'jobs'): void {
  const isTelling = tellingExports([modelOf(parts)]);
  assert.deepEqual([...telling, ...others].filter((name) => isTelling(packageName, name)), telling);
}

describe('What tells of an export that it communicates', () => {
  it('is a key that begins with it', () => {
    check({ calls: { '{push,pull}': CALL, 'Jobs.*': CALL, 'new Worker': CALL }, decorators: { Process: CALL } }, ['push', 'pull', 'Jobs', 'Worker', 'Process'], ['useJobs', 'JobError', 'Work']);
  });

  it('is a type that is declared, constructed or made by it', () => {
    check({ types: { Queue: { made: ['new Queues', 'connect:callback[0]'], values: ['shared.queue'], registered: { 'Module.forRoot': { each: 'arg[0]' } } } } }, ['Queue', 'Queues', 'connect', 'shared', 'Module'], ['close']);
  });

  it('is a command that a client is given', () => {
    check({ calls: { 'Client.send': { commands: { PutCommand: CALL } } } }, ['Client', 'PutCommand'], ['PutInput']);
  });

  it('stands in the model of another package', () => {
    check({ types: { Queue: { made: ['@own/jobs#InjectQueue', 'new @own/jobs#Queue'] } } }, ['InjectQueue', 'Queue'], ['Module'], '@own/jobs');
  });

  it('is left open where other exports are members of an instance or any name will do', () => {
    for (const parts of [{ types: { Jobs: { values: ['default'] } } }, { calls: { '**': CALL } }, { calls: { 'send*': CALL } }, { calls: { 'default()': CALL } }]) check(parts, ['anything'], []);
    check({ packages: { '@jobs/client-*': '*' }, calls: { push: CALL } }, ['push'], ['pull'], '@jobs/client-mail');
  });

  it('is not known of packages without a model', () => {
    check({}, ['anything'], [], 'other');
  });
});
