import { library } from '../library';

const ask = { category: 'saas', style: 'sync', target: 'arg[0]', defaultTimeout: 'none' } as const;
const provide = { ...ask, target: "arg[0] | 'provider'", switches: [{ when: '{arg[0]}', is: 'flagd', then: { system: 'flagd' } }] } as const;

export const openfeature = library({
  name: '@openfeature/server-sdk',
  packages: {
    '@openfeature/server-sdk': '>=1 <2', '@openfeature/web-sdk': '>=1 <2', '@openfeature/react-sdk': '>=0.4 <2', '@openfeature/nestjs-sdk': '>=0.2',
    '@openfeature/flagd-provider': '>=0.7', '@openfeature/flagd-web-provider': '>=0.3',
  },
  checked: '1.23.0', docs: 'https://openfeature.dev/docs/reference/sdks/server/javascript/',
  types: { Client: { made: ['OpenFeature.getClient'] }, OpenFeature: {}, Flagd: { made: ['new FlagdProvider', 'new FlagdWebProvider'], channel: "'flagd'" } },
  calls: {
    'OpenFeature.setProviderAndWait': provide,
    'OpenFeature.setProvider': { ...provide, style: 'async', returns: 'nothing' },
    'Client.get{Boolean,String,Number,Object}{Value,Details}': ask,
  },
});
