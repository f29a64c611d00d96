import { library } from '../library';

export const yargs = library({
  name: 'yargs', packages: { yargs: '>=15 <19' }, checked: '18.2.0, @types/yargs 17.0.35', docs: 'https://yargs.js.org/docs/',
  types: { Argv: { made: ['default()'], values: ['default'], fluent: true } },
  calls: { 'Argv.command': { target: 'arg[0].command | arg[0]', handler: 'arg[3] | arg[0].handler', entry: 'cli' } },
});
