import { library } from '../library';

const cache = { category: 'cache', style: 'sync', target: 'arg[0]', callback: 'arg[last]', timeout: 'receiver.timeout', defaultTimeout: 5000, duration: { band: 'instant', ms: [0, 10], source: 'one Redis round trip' } } as const;
const send = { ...cache, style: 'async', operation: 'send', payload: 'arg[1]' } as const;
const receive = { direction: 'in', style: 'async', operation: 'receive', target: 'arg[0]' } as const;

export const redis = library({
  name: 'redis', packages: { redis: '>=2 <7', '@redis/client': '>=1 <7' }, checked: '6.3.1', docs: 'https://redis.io/docs/latest/develop/clients/nodejs/', system: 'redis',
  types: {
    RedisClient: { made: ['createClient', 'createCluster', 'createClientPool', 'RedisClient.duplicate'], base: 'made[0].url | made[0].socket.host | made[0].host | made[0]', timeout: 'made[0].commandOptions.timeout', fluent: true },
    RedisClientType: { extends: ['RedisClient'] }, RedisClusterType: { extends: ['RedisClient'] },
    Multi: { made: ['RedisClient.multi', 'RedisClient.batch'], fluent: true },
  },
  calls: {
    'RedisClient.{publish,sPublish}': { ...send, category: 'publish' },
    'RedisClient.{xAdd,xadd}': { ...send, category: 'publish', payload: 'arg[2]' },
    'RedisClient.{lPush,rPush,lpush,rpush,lPushX,rPushX}': { ...send, category: 'enqueue' },
    'RedisClient.{subscribe,pSubscribe,sSubscribe,psubscribe}': { ...receive, category: 'publish', handler: 'arg[1]', entry: 'consumer' },
    'RedisClient.{xRead,xReadGroup}': { ...receive, category: 'publish', target: 'arg[0].key | arg[2].key | arg[0][*].key | arg[2][*].key' },
    'RedisClient.{blPop,brPop,blMove,bLPop,bRPop,blpop,brpop}': { ...receive, category: 'enqueue' },
    'RedisClient.{on,once}': { handler: 'arg[1]', switches: [{ when: 'arg[0]', is: { oneOf: ['message', 'pmessage'] }, then: { entry: 'consumer' } }] },
    'RedisClient.{get,getSet,getDel,getEx,mGet,mget,set,setEx,setex,pSetEx,psetex,setNX,setnx,mSet,mset,append,strLen,getRange,incr,incrBy,incrby,decr,decrBy,decrby}': cache,
    'RedisClient.{del,unlink,exists,expire,pExpire,expireAt,persist,ttl,pTTL,type,rename,keys,scan,dbSize,flushDb,flushdb,flushAll,flushall}': cache,
    'RedisClient.{hGet,hget,hmGet,hmget,hGetAll,hgetall,hSet,hset,hmset,hSetNX,hDel,hdel,hExists,hexists,hIncrBy,hincrby,hKeys,hkeys,hVals,hLen,hScan}': cache,
    'RedisClient.{lRange,lrange,lLen,llen,lIndex,lSet,lRem,lTrim,ltrim,lPop,lpop,rPop,rpop,sAdd,sadd,sRem,srem,sMembers,smembers,sIsMember,sismember,sCard,sPop}': cache,
    'RedisClient.{zAdd,zadd,zRem,zrem,zRange,zrange,zRangeByScore,zScore,zIncrBy,zCard,zCount,zRank,zRemRangeByScore,zPopMin,zPopMax}': cache,
    'RedisClient.{xAck,xDel,xLen,xRange,xTrim,xGroupCreate,pfAdd,pfCount,geoAdd,geoSearch,sendCommand,info,ping}': cache,
    'RedisClient.{eval,evalSha,evalRo,evalShaRo,fCall}': { ...cache, target: "arg[1].keys[*] | 'script'" },
    'Multi.{exec,execAsPipeline}': { ...cache, target: "'transaction'", callback: 'arg[0]' },
  },
});
