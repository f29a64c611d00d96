import { library } from '../library';

const request = {
  category: 'http', style: 'sync', url: 'arg[0] | arg[1]', method: "arg[1].method | arg[0].method | 'GET'", returns: 'value',
  callback: 'arg[last] | sibling.on[1] | sibling.once[1]', payload: 'sibling.write[0] | sibling.end[0]', timeout: 'arg[1].timeout | arg[0].timeout | arg[1].signal | arg[0].signal | sibling.setTimeout[0]',
  defaultTimeout: 'none', defaultRetries: 0,
} as const;

export const nodeHttp = library({
  name: 'node:http', packages: { 'node:http': '>=14', 'node:https': '>=14' }, checked: '@types/node 20.19', docs: 'https://nodejs.org/api/http.html',
  types: { Server: { made: ['createServer', 'new Server'] } },
  calls: {
    request,
    get: { ...request, method: 'GET' },
    createServer: { direction: 'in', category: 'route', style: 'sync', handler: 'arg[last]', entry: 'request' },
    'Server.listen': { runs: 'arg[last]', runsWhen: 'later' },
    'Server.on': { handler: 'arg[1]', switches: [{ when: 'arg[0]', is: 'request', then: { entry: 'request' } }] },
  },
});
