import { library } from '../library';

const ask = { category: 'saas', style: 'sync', target: 'arg[0]', callback: 'arg[last]', defaultTimeout: 'none' } as const;

export const launchdarkly = library({
  name: '@launchdarkly/node-server-sdk', packages: { '@launchdarkly/node-server-sdk': '>=7 <10', 'launchdarkly-node-server-sdk': '>=5 <8' }, checked: '9.13.7', docs: 'https://launchdarkly.com/docs/sdk/server-side/node-js',
  types: { LDClient: { made: ['init'] } },
  calls: {
    'LDClient.{waitForInitialization,flush}': { ...ask, target: "'app.launchdarkly.com'" },
    'LDClient.{track,identify}': { ...ask, style: 'async', returns: 'nothing' },
  },
});
