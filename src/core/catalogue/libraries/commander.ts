import { library } from '../library';

export const commander = library({
  name: 'commander', packages: { commander: '>=4 <16', cac: '>=6', sade: '>=1' }, checked: '15.1.0', docs: 'https://github.com/tj/commander.js#readme',
  types: { Command: { made: ['new Command', 'createCommand', 'default()', 'cac', 'Command.command'], values: ['program', 'default'], fluent: true } },
  calls: { 'Command.action': { target: 'made[0]', handler: 'arg[0]', entry: 'cli' }, 'Command.hook': { handler: 'arg[1]', entry: 'cli' } },
});
