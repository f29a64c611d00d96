import { library } from '../library';

const watch = { target: 'arg[0]', handler: 'arg[1]', entry: 'ui' } as const;

export const reduxSaga = library({
  name: 'redux-saga', packages: { 'redux-saga': '>=0.16 <2', 'redux-saga/effects': '>=0.16 <2', 'typed-redux-saga': '>=1', 'typed-redux-saga/macro': '>=1' }, checked: '1.5.1, typed-redux-saga 1.5.0', docs: 'https://redux-saga.js.org/docs/api',
  calls: {
    'call': { invokes: 'first' },
    // Tries again with the function in its third place.
    retry: { runs: 'arg[2]', runsWhen: 'now' },
    cps: { runs: 'arg[0]', runsWhen: 'now' },
    apply: { runs: 'arg[1]', runsWhen: 'now' },
    '{fork,spawn}': { runs: 'arg[0]', runsWhen: 'later' },
    '{all,race}': { passes: 'arg[0]' },
    // A worker runs when the user does something.
    '{takeEvery,takeLatest,takeLeading}': watch,
    '{debounce,throttle}': { target: 'arg[1]', handler: 'arg[2]', entry: 'ui' },
  },
});
