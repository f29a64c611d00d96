import { library } from '../library';

export const oclif = library({
  name: '@oclif/core', packages: { '@oclif/core': '>=1 <6', '@oclif/command': '>=1', '@salesforce/sf-plugins-core': '>=1' }, checked: '5.1.9', docs: 'https://oclif.io/docs/commands',
  called: { '{Command,SfCommand}': { methods: ['run'], entry: 'cli' } },
});
