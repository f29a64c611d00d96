import { library } from '../library';

const read = { category: 'cache', style: 'sync', operation: 'get', defaultTimeout: 'none', defaultRetries: 0, duration: { band: 'instant', ms: [1, 50], source: 'a copy beside the function' } } as const;

export const vercelEdgeConfig = library({
  name: '@vercel/edge-config', packages: { '@vercel/edge-config': '>=0.1 <2' }, checked: '1.5.1', docs: 'https://vercel.com/docs/edge-config', system: 'edge-config',
  types: { EdgeConfigClient: { made: ['createClient'] } },
  calls: { '{get,getAll,has,digest}': read, 'EdgeConfigClient.{get,getAll,has,digest}': read },
});
