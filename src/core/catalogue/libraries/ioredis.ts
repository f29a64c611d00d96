import { library } from '../library';

const cache = { category: 'cache', style: 'sync', target: 'arg[0]', callback: 'arg[last]', timeout: 'receiver.timeout', defaultTimeout: 'none', duration: { band: 'instant', ms: [0, 10], source: 'one Redis round trip' } } as const;
const send = { ...cache, style: 'async', operation: 'send', payload: 'arg[1]' } as const;
const receive = { direction: 'in', style: 'async', operation: 'receive', target: 'arg[0]' } as const;

export const ioredis = library({
  name: 'ioredis', packages: { ioredis: '>=4 <7', iovalkey: '>=0.1' }, checked: '6.0.0', docs: 'https://redis.github.io/ioredis/classes/Redis.html', system: 'redis',
  types: {
    Redis: { made: ['new default', 'new Redis', 'new Cluster', 'default.createClient', 'Redis.duplicate', 'new Valkey'], base: 'made[0].host | made[0]', timeout: 'made[0].commandTimeout' },
    Cluster: { extends: ['Redis'] }, Valkey: { extends: ['Redis'] },
    ChainableCommander: { made: ['Redis.pipeline', 'Redis.multi'], fluent: true },
  },
  calls: {
    'Redis.{publish,spublish}': { ...send, category: 'publish' },
    'Redis.xadd': { ...send, category: 'publish', payload: 'arg[3]' },
    'Redis.{lpush,rpush,lpushx,rpushx}': { ...send, category: 'enqueue' },
    'Redis.{subscribe,psubscribe,ssubscribe}': { ...receive, category: 'publish' },
    'Redis.{xread,xreadgroup}': { ...receive, category: 'publish', target: 'arg[*][STREAMS]' },
    'Redis.{blpop,brpop,blmove,brpoplpush,bzpopmin,bzpopmax}': { ...receive, category: 'enqueue' },
    'Redis.{on,once}': { handler: 'arg[1]', switches: [{ when: 'arg[0]', is: { oneOf: ['message', 'pmessage', 'smessage', 'messageBuffer', 'pmessageBuffer'] }, then: { entry: 'consumer' } }] },
    'Redis.{get,getset,getdel,getex,mget,set,setex,psetex,setnx,mset,msetnx,append,strlen,getrange,setrange,getbit,setbit,bitcount,incr,incrby,incrbyfloat,decr,decrby}': cache,
    'Redis.{del,unlink,exists,expire,pexpire,expireat,persist,ttl,pttl,type,rename,keys,dbsize,touch,flushdb,flushall}': cache,
    'Redis.{hget,hmget,hgetall,hset,hmset,hsetnx,hdel,hexists,hincrby,hkeys,hvals,hlen,hscan}': cache,
    'Redis.{lrange,llen,lindex,lset,lrem,ltrim,lpop,rpop,lmove,rpoplpush,sadd,srem,smembers,sismember,scard,spop,sscan,sinter,sunion,sdiff}': cache,
    'Redis.{zadd,zrem,zrange,zrevrange,zrangebyscore,zrevrangebyscore,zscore,zincrby,zcard,zcount,zrank,zrevrank,zremrangebyscore,zremrangebyrank,zpopmin,zpopmax,zscan}': cache,
    'Redis.{xack,xdel,xlen,xrange,xrevrange,xtrim,xgroup,xinfo,xpending,xclaim,xautoclaim,pfadd,pfcount,geoadd,geosearch,call,info,ping}': cache,
    'Redis.{eval,evalsha,fcall}': { ...cache, target: "arg[2] | 'script'" },
    'Redis.scan': { ...cache, target: "arg[2] | 'scan'" },
    'ChainableCommander.exec': { ...cache, target: "'transaction'", callback: 'arg[0]' },
  },
});
