import { library } from '../library';

export const oclif = library({
  name: '@oclif/core', packages: { '@oclif/core': '>=1 <5', '@oclif/command': '>=1', '@salesforce/sf-plugins-core': '>=1' }, checked: '4.5.6', docs: 'https://oclif.io/docs/commands',
  called: { '{Command,SfCommand}': { methods: ['run'], entry: 'cli' } },
});
