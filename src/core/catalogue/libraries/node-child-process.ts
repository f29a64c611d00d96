import { HEAVY_PROGRAMS } from '../heavy-programs';
import { library } from '../library';

const run = { category: 'process', style: 'sync', operation: 'spawn', defaultTimeout: 'none', callback: 'arg[last]' } as const;
const shell = { ...run, target: 'arg[0]', timeout: 'arg[1].timeout' } as const;
const heavy = { band: 'long-running', ms: [5000, 600_000], source: 'a program known to take long' } as const;
const program = {
  ...run, target: '{arg[0]} {arg[1]} | arg[0]', timeout: 'arg[2].timeout | arg[1].timeout',
  switches: [
    {
      when: 'arg[0]', then: { duration: heavy },
      is: { oneOf: [...HEAVY_PROGRAMS, 'convert', 'magick'] },
    },
  ],
} as const;
const child = { returns: 'value', callback: 'arg[last] | sibling.on[1] | sibling.once[1]' } as const;
const blocking = { returns: 'value', blocking: true } as const;

export const nodeChildProcess = library({
  name: 'node:child_process', packages: { 'node:child_process': '>=14' }, checked: '@types/node 20.19', docs: 'https://nodejs.org/api/child_process.html',
  calls: {
    exec: { ...shell, ...child },
    execFile: { ...program, ...child },
    spawn: { ...program, ...child },
    fork: { ...program, ...child },
    execSync: { ...shell, ...blocking },
    '{execFileSync,spawnSync}': { ...program, ...blocking },
  },
});
