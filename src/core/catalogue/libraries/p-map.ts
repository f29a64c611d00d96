import { library } from '../library';

export const pMap = library({
  name: 'p-map', packages: { 'p-map': '>=3', 'p-each-series': '>=2', 'p-filter': '>=2', 'p-all': '>=3', 'p-settle': '>=4', 'p-timeout': '>=4', 'p-props': '>=4' }, checked: '7.1.1', docs: 'https://github.com/sindresorhus/p-map#readme',
  inProcess: true,
  calls: { 'default()': { runs: 'arg[1]', runsWhen: 'now', passes: 'arg[0]' } },
});
