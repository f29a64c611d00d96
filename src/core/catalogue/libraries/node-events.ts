import { library } from '../library';

export const nodeEvents = library({
  name: 'node:events', packages: { 'node:events': '>=14', events: '>=3', eventemitter3: '>=3', mitt: '>=1', nanoevents: '>=3', emittery: '>=0.8', 'tiny-emitter': '>=2', 'tiny-typed-emitter': '>=2', 'typed-emitter': '>=1', 'strict-event-emitter-types': '>=2' },
  checked: '@types/node 20.19, eventemitter3 5.0.4', docs: 'https://nodejs.org/api/events.html', inProcess: true,
  types: {
    EventEmitter: { made: ['new EventEmitter', 'new default', 'new EventEmitter2', 'new Emittery', 'default()', 'createNanoEvents'] },
    EventEmitter2: { extends: ['EventEmitter'] },
  },
  calls: { 'EventEmitter.{on,once,addListener,prependListener}': { runs: 'arg[1]', runsWhen: 'later' }, on: { invokes: 'event' } },
});
