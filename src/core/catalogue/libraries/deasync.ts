import { library } from '../library';

const block = { returns: 'value', blocking: true, duration: { band: 'unknown', ms: [1, 10_000], source: 'as long as what it waits for' } } as const;

export const deasync = library({
  name: 'deasync', packages: { deasync: '>=0.1', synckit: '>=0.8' }, checked: '0.1.31, synckit 0.11.11', docs: 'https://github.com/abbr/deasync#readme',
  types: { SyncFunction: { made: ['default()', 'createSyncFn'] } },
  calls: { '{loopWhile,runLoopOnce,sleep}': block, 'SyncFunction()': block },
});
