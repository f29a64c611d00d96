import { library } from '../library';

const run = { category: 'process', style: 'sync', operation: 'spawn', defaultTimeout: 'none' } as const;
const program = { ...run, target: '{arg[0]} {arg[1]} | arg[0]', timeout: 'arg[2].timeout | arg[1].timeout' } as const;

/** Packages whose functions are those of node:child_process, with a promise of the result. */
export const promisifiedProcesses = library({
  name: 'promisify-child-process', packages: { 'promisify-child-process': '>=1 <6', 'child-process-promise': '>=2 <3', '@npmcli/promise-spawn': '>=3', 'nano-spawn': '>=0.1', tinyexec: '>=0.2' },
  checked: '5.0.1, child-process-promise 2.2.1, @npmcli/promise-spawn 10.0.1, nano-spawn 2.1.0, tinyexec 1.3.1', docs: 'https://github.com/jcoreio/promisify-child-process#readme',
  calls: {
    exec: { ...run, target: 'arg[0]', timeout: 'arg[1].timeout' },
    '{spawn,execFile,fork,x,default()}': program,
  },
});
