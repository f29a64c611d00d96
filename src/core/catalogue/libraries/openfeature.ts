import { library } from '../library';

const ask = { category: 'saas', style: 'sync', target: 'arg[0]', defaultTimeout: 'none' } as const;

export const openfeature = library({
  name: '@openfeature/server-sdk', packages: { '@openfeature/server-sdk': '>=1 <2', '@openfeature/web-sdk': '>=1 <2', '@openfeature/react-sdk': '>=0.4 <2', '@openfeature/nestjs-sdk': '>=0.2' }, checked: '1.23.0', docs: 'https://openfeature.dev/docs/reference/sdks/server/javascript/',
  types: { Client: { made: ['OpenFeature.getClient'] }, OpenFeature: {} },
  calls: {
    'OpenFeature.setProviderAndWait': { ...ask, target: "'provider'" },
    'OpenFeature.setProvider': { ...ask, style: 'async', target: "'provider'", returns: 'nothing' },
    'Client.get{Boolean,String,Number,Object}{Value,Details}': ask,
  },
});
