import { library } from '../library';

export const nodeHttp2 = library({
  name: 'node:http2', packages: { 'node:http2': '>=14' }, checked: '@types/node 20.19', docs: 'https://nodejs.org/api/http2.html',
  types: { ClientHttp2Session: { made: ['connect'], base: 'made[0]' }, Http2Server: { made: ['{createServer,createSecureServer}'] } },
  texts: { 'constants.HTTP2_HEADER_PATH': ':path', 'constants.HTTP2_HEADER_METHOD': ':method', 'constants.HTTP2_METHOD_GET': 'GET', 'constants.HTTP2_METHOD_POST': 'POST', 'constants.HTTP2_METHOD_PUT': 'PUT', 'constants.HTTP2_METHOD_DELETE': 'DELETE' },
  calls: {
    'ClientHttp2Session.request': {
      category: 'http', style: 'sync', url: "arg[0].:path | '/'", base: 'receiver.base', method: "arg[0].:method | 'GET'", returns: 'value', callback: 'sibling.on[1]',
      timeout: 'sibling.setTimeout[0]', defaultTimeout: 'none',
    },
    '{createServer,createSecureServer}': { direction: 'in', category: 'route', style: 'sync', handler: 'arg[last]', entry: 'request' },
    'Http2Server.on': { handler: 'arg[1]', switches: [{ when: 'arg[0]', is: { oneOf: ['stream', 'request'] }, then: { entry: 'request' } }] },
  },
});
