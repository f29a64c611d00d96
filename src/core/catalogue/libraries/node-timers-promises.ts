import { library } from '../library';

export const nodeTimersPromises = library({
  name: 'node:timers/promises', packages: { 'node:timers/promises': '>=16' }, checked: '@types/node 20.19', docs: 'https://nodejs.org/api/timers.html#timers-promises-api', inProcess: true,
});
