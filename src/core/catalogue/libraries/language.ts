import { library } from '../library';

const later = { runs: 'arg[0]', runsWhen: 'later' } as const;

export const language = library({
  name: 'ECMAScript', packages: { global: '*', 'node:timers': '>=14', 'node:process': '>=14' }, checked: 'lib.es2023, @types/node 20.19', docs: 'https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects',
  globals: ['Promise', 'AbortSignal', 'Array', 'Object', 'JSON', 'structuredClone', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'process', 'Atomics', 'requestAnimationFrame', 'requestIdleCallback'],
  calls: {
    'Promise.{all,allSettled,race,any,resolve}': { passes: 'arg[0]' },
    'Promise.try': { runs: 'arg[0]', runsWhen: 'now' },
    'new Promise': { runs: 'arg[0]', runsWhen: 'now' },
    'Array.{from,fromAsync}': { passes: 'arg[0]', runs: 'arg[1]', runsWhen: 'now' },
    'Object.{freeze,seal,assign}': { passes: 'arg[0]' },
    setTimeout: { ...later, entry: 'schedule' },
    '{setImmediate,queueMicrotask,requestAnimationFrame,requestIdleCallback}': later,
    'Atomics.wait': { returns: 'value', blocking: true },
    'process.nextTick': later,
    'process.{on,once}': { runs: 'arg[1]', runsWhen: 'later' },
    setInterval: { ...later, handler: 'arg[0]', entry: 'schedule' },
  },
});
