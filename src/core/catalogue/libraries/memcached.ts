import { library } from '../library';

const call = { category: 'cache', style: 'sync', target: 'arg[0]', callback: 'arg[last]', timeout: 'made[1].timeout', defaultTimeout: 5000, duration: { band: 'instant', ms: [0, 10], source: 'one round trip' } } as const;

export const memcached = library({
  name: 'memcached', packages: { memcached: '>=2', memjs: '>=1' }, checked: '2.2.2, @types/memcached 2.2.10', docs: 'https://github.com/3rd-Eden/memcached#readme', system: 'memcached',
  types: { Client: { made: ['new default', 'Client.create'], base: 'made[0]' } },
  calls: { 'Client.{get,gets,getMulti,set,add,replace,append,prepend,cas,touch,incr,decr,increment,decrement,del,delete,flush,stats,version}': call },
});
