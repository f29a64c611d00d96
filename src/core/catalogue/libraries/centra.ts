import { library } from '../library';

export const centra = library({
  name: 'centra', packages: { centra: '>=2 <3', '@aero/centra': '*' }, checked: '2.7.0', docs: 'https://github.com/ethanent/centra#readme',
  types: { Request: { made: ['default()'], fluent: true, base: 'made[0]', channel: "made[1] | 'GET'" } },
  calls: {
    'Request.send': {
      category: 'http', style: 'sync', url: 'sibling.path[0]', base: 'receiver.base', method: 'receiver.channel', payload: 'sibling.body[0]', timeout: 'sibling.timeout[0]', defaultTimeout: 'none', defaultRetries: 0,
    },
  },
});
