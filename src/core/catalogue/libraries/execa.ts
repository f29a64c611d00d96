import { library } from '../library';

const run = { category: 'process', style: 'sync', operation: 'spawn', target: '{arg[0]} {arg[1]} | arg[0]', timeout: 'arg[2].timeout | arg[1].timeout', defaultTimeout: 'none' } as const;

export const execa = library({
  name: 'execa', packages: { execa: '>=4 <10', 'cross-spawn': '>=6', zx: '>=4' }, checked: '9.6.1', docs: 'https://github.com/sindresorhus/execa#readme',
  calls: {
    '{default(),execa,execaCommand,execaNode,spawn,$}': run,
    '{sync,execaSync,execaCommandSync,default.sync}': { ...run, returns: 'value', blocking: true },
  },
});
