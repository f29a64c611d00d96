import { library } from '../library';

export const pLimit = library({
  name: 'p-limit', packages: { 'p-limit': '>=2 <8' }, checked: '7.3.3', docs: 'https://github.com/sindresorhus/p-limit#readme', inProcess: true,
  types: { Limit: { made: ['default()', 'pLimit'] } },
  calls: { 'Limit()': { runs: 'arg[0]', runsWhen: 'now', passes: 'arg[0]' }, 'Limit.map': { runs: 'arg[1]', runsWhen: 'now' } },
});
