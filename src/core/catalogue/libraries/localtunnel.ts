import { library } from '../library';

export const localtunnel = library({
  name: 'localtunnel', packages: { localtunnel: '>=1 <3' }, checked: '2.0.2', docs: 'https://github.com/localtunnel/localtunnel#readme',
  calls: {
    'default()': { category: 'saas', style: 'sync', target: "arg[0].host | arg[1].host | 'localtunnel.me'", callback: 'arg[last]', defaultTimeout: 'none', defaultRetries: 0 },
  },
});
