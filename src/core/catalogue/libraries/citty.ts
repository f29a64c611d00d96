import { library } from '../library';

export const citty = library({
  name: 'citty', packages: { citty: '>=0.1 <1' }, checked: '0.2.2', docs: 'https://github.com/unjs/citty#readme',
  calls: { defineCommand: { target: 'arg[0].meta.name', handler: 'arg[0].run', entry: 'cli' } },
});
