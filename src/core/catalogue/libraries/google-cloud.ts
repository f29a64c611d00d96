import { library } from '../library';

const request = { category: 'saas', style: 'sync', target: 'member', payload: 'arg[0]', timeout: 'arg[1].timeout', callback: 'arg[last]', promised: true, confidence: 0.9 } as const;

/** Clients that are generated from the descriptions of Google's APIs, as far as they have no model of their own. */
export const googleCloud = library({
  name: '@google-cloud', packages: { '@google-cloud/*': '>=1' }, checked: '@google-cloud/secret-manager 6.3.0', docs: 'https://cloud.google.com/nodejs/docs/reference',
  types: {
    Client: { made: ['new *Client', 'new *.*Client'] },
    // The operation that a long-running request gives at once.
    Operation: { made: ['Client.*'], channel: 'made.chain' },
  },
  calls: {
    'Client.{close,initialize,getProjectId,matchProject*}': {},
    'Client.*Async': { ...request, returns: 'lazy' },
    'Client.*': request,
    'Operation.promise': { ...request, target: 'receiver.channel', waits: true, defaultTimeout: 'none' },
  },
});
