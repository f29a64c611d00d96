import { library } from '../library';

const send = { category: 'saas', style: 'async', payload: 'arg[0]', returns: 'nothing', callback: 'arg[last]' } as const;

export const analytics = library({
  name: '@segment/analytics-node', packages: { '@segment/analytics-node': '>=0.1 <4', 'analytics-node': '>=3 <7' }, checked: '3.1.0', docs: 'https://segment.com/docs/connections/sources/catalog/libraries/server/node/',
  types: { Analytics: { made: ['new Analytics', 'new default'] } },
  calls: {
    'Analytics.{track,identify,page,screen,group,alias}': { ...send, target: "'api.segment.io'" },
    'Analytics.{flush,closeAndFlush}': { ...send, style: 'sync', target: "'api.segment.io'", returns: 'promise' },
  },
});
