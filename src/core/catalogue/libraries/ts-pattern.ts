import { library } from '../library';

export const tsPattern = library({
  name: 'ts-pattern', packages: { 'ts-pattern': '>=4 <6' }, checked: '5.9.0', docs: 'https://github.com/gvergnaud/ts-pattern#documentation', inProcess: true,
  types: { Match: { made: ['match'], fluent: true } },
  calls: { 'Match.{exhaustive,otherwise,run}': { passes: 'chained[last]()' } },
});
