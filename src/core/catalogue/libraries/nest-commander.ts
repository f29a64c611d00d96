import { library } from '../library';

export const nestCommander = library({
  name: 'nest-commander', packages: { 'nest-commander': '>=2 <5' }, checked: '3.21.0', docs: 'https://nest-commander.jaymcdoniel.dev/docs/features/commander',
  called: { '{CommandRunner,Command,SubCommand}': { methods: ['run'], entry: 'cli' } },
});
