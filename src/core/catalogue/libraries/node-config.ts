import { library } from '../library';

export const nodeConfig = library({
  name: 'config', packages: { config: '>=1 <6' }, checked: '5.0.1', docs: 'https://github.com/node-config/node-config/wiki', inProcess: true,
  types: { Config: { values: ['default'] } },
  settings: { folder: 'config', names: ['default', 'production'], variables: 'custom-environment-variables' },
  calls: { 'Config.get': { setting: { name: 'arg[0]' } } },
});
