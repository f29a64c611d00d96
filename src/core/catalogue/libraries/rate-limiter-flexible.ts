import { library } from '../library';

const count = { style: 'sync', target: 'made[0].keyPrefix', timeout: 'receiver.timeout', defaultTimeout: 'none', defaultRetries: 0, duration: { band: 'instant', ms: [0, 10], source: 'one round trip to the store' } } as const;
const asked = '{consume,penalty,reward,block,get,set,delete}';

export const rateLimiterFlexible = library({
  name: 'rate-limiter-flexible', packages: { 'rate-limiter-flexible': '>=1' }, checked: '11.4.0', docs: 'https://github.com/animir/node-rate-limiter-flexible#readme',
  types: {
    RateLimiterRedis: { made: ['new {RateLimiterRedis,RateLimiterRedisNonAtomic}'] },
    RateLimiterValkey: { made: ['new {RateLimiterValkey,RateLimiterValkeyGlide}'] },
    RateLimiterDrizzle: { made: ['new {RateLimiterDrizzle,RateLimiterDrizzleNonAtomic}'] },
    ...Object.fromEntries(['Memcache', 'Mongo', 'MySQL', 'Postgres', 'SQLite', 'Dynamo', 'Prisma'].map((store) => [`RateLimiter${store}`, { made: [`new RateLimiter${store}`] }])),
  },
  calls: {
    [`RateLimiterRedis.${asked}`]: { ...count, category: 'cache', system: 'redis' },
    [`RateLimiterValkey.${asked}`]: { ...count, category: 'cache', system: 'valkey' },
    [`RateLimiterMemcache.${asked}`]: { ...count, category: 'cache', system: 'memcached' },
    [`RateLimiterMongo.${asked}`]: { ...count, category: 'database', system: 'mongodb' },
    [`RateLimiterMySQL.${asked}`]: { ...count, category: 'database', system: 'mysql' },
    [`RateLimiterPostgres.${asked}`]: { ...count, category: 'database', system: 'postgresql' },
    [`RateLimiterSQLite.${asked}`]: { ...count, category: 'database', system: 'sqlite' },
    [`RateLimiterDynamo.${asked}`]: { ...count, category: 'database', system: 'aws.dynamodb' },
    [`RateLimiterPrisma.${asked}`]: { ...count, category: 'database', dialect: 'schema' },
    [`RateLimiterDrizzle.${asked}`]: { ...count, category: 'database', dialect: 'driver' },
  },
});
