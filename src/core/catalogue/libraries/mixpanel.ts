import { library } from '../library';

const send = { category: 'saas', style: 'async', target: "'api.mixpanel.com'", payload: 'arg[0]', returns: 'nothing', callback: 'arg[last]' } as const;

export const mixpanel = library({
  name: 'mixpanel', packages: { mixpanel: '>=0.10 <1' }, checked: '0.24.0', docs: 'https://docs.mixpanel.com/docs/tracking-methods/sdks/nodejs',
  types: { Mixpanel: { made: ['init'] } },
  calls: {
    'Mixpanel.{track,track_batch,import}': send,
    'Mixpanel.people.{set,increment,append,delete_user}': send,
  },
});
