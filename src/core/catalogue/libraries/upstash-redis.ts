import { library } from '../library';

// No limit but that of `fetch`, and five retries: nodejs.js of 1.39.0.
const cache = { category: 'cache', style: 'sync', target: 'arg[0]', defaultTimeout: 300_000, defaultRetries: 5, duration: { band: 'instant', ms: [5, 100], source: 'one request to the REST API' } } as const;
const send = { ...cache, style: 'async', operation: 'send', payload: 'arg[1]' } as const;
const receive = { direction: 'in', style: 'async', operation: 'receive' } as const;

export const upstashRedis = library({
  name: '@upstash/redis', packages: { '@upstash/redis': '>=1 <2', '@vercel/kv': '>=0.2' }, checked: '1.39.0', docs: 'https://upstash.com/docs/redis/sdks/ts/overview', system: 'redis',
  types: { Redis: { made: ['new Redis', 'Redis.fromEnv', 'createClient'], values: ['kv'], base: 'made[0].url' }, Subscriber: { made: ['Redis.{subscribe,psubscribe}'] }, Pipeline: { made: ['Redis.{pipeline,multi}'], fluent: true } },
  calls: {
    'Redis.publish': { ...send, category: 'publish' },
    'Redis.xadd': { ...send, category: 'publish', payload: 'arg[2]' },
    'Redis.{lpush,rpush,lpushx,rpushx}': { ...send, category: 'enqueue' },
    'Redis.{subscribe,psubscribe}': { ...receive, category: 'publish', target: 'arg[0][*] | arg[0]' },
    'Redis.{xread,xreadgroup}': { ...receive, category: 'publish', target: 'arg[0][*] | arg[0] | arg[2][*] | arg[2]' },
    'Subscriber.on': { handler: 'arg[1]', switches: [{ when: 'arg[0]', is: { oneOf: ['message', 'pmessage'] }, then: { entry: 'consumer' } }] },
    'Pipeline.exec': { ...cache, target: "'pipeline'" },
    'Redis.{get,set,setex,setnx,mget,mset,del,exists,expire,ttl,incr,incrby,decr,keys,scan,hget,hset,hgetall,hdel,hincrby,sadd,srem,smembers,sismember,zadd,zrange,zrem,zscore,lrange,llen,lpop,rpop,eval}': cache,
  },
});
