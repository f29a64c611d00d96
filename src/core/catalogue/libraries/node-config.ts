import { library } from '../library';

export const nodeConfig = library({
  name: 'config', packages: { config: '>=1 <5' }, checked: '4.1.0', docs: 'https://github.com/node-config/node-config/wiki', inProcess: true,
  types: { Config: { values: ['default'] } },
  settings: { folder: 'config', names: ['default', 'production'], variables: 'custom-environment-variables' },
  calls: { 'Config.get': { setting: { name: 'arg[0]' } } },
});
