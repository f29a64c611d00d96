import { library } from '../library';

const run = { category: 'process', style: 'sync', operation: 'spawn', target: '{arg[0]} {arg[1]} | arg[0]', timeout: 'arg[2].timeout | arg[1].timeout | sibling.timeout[0] | receiver.timeout', defaultTimeout: 'none' } as const;
const blocking = { ...run, returns: 'value', blocking: true } as const;
// With options alone it gives a function of that kind.
const unlessBound = (then: typeof run | typeof blocking) => ({ switches: [{ when: 'arg[0]', is: { type: 'object' }, then: {} }, { when: 'arg[0]', is: 'present', then }] }) as const;

export const execa = library({
  name: 'execa', packages: { execa: '>=4 <11', 'cross-spawn': '>=6', zx: '>=4' }, checked: '10.2.1, zx 8.8.5', docs: 'https://github.com/sindresorhus/execa#readme',
  types: {
    Bound: { made: ['{execa,execaNode,$}', 'Bound()'], timeout: 'made[0].timeout' },
    BoundSync: { made: ['execaSync', '$.sync', 'BoundSync()'], timeout: 'made[0].timeout' },
  },
  calls: {
    '{default(),execaCommand,spawn}': run,
    '{execa,execaNode,$,Bound()}': unlessBound(run),
    '{sync,execaCommandSync,default.sync,Bound.sync}': blocking,
    '{execaSync,$.sync,BoundSync()}': unlessBound(blocking),
  },
});
