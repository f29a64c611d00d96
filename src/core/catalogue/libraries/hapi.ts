import { library } from '../library';

const route = { direction: 'in', category: 'route', style: 'sync', operation: 'process', entry: 'request' } as const;

export const hapi = library({
  name: '@hapi/hapi', packages: { '@hapi/hapi': '>=18 <22', hapi: '>=16 <19' }, checked: '21.4.10', docs: 'https://hapi.dev/api',
  types: { Server: { made: ['server', 'new Server', 'Server'] } },
  calls: {
    'Server.route': {
      ...route, url: 'arg[0].path | arg[0][*].path', method: 'arg[0].method | arg[0][*].method',
      handler: 'arg[0].handler | arg[0].options.handler | arg[0].config.handler | arg[0][*].handler | arg[0][*].options.handler | arg[0][*].config.handler',
    },
    'Server.ext': { target: 'arg[0] | arg[0].type', handler: 'arg[1] | arg[0].method', entry: 'request' },
    'Server.inject': {},
  },
});
