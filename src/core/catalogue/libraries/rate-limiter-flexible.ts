import { library } from '../library';

const count = { style: 'sync', target: 'made[0].keyPrefix', timeout: 'receiver.timeout', defaultTimeout: 'none', defaultRetries: 0, duration: { band: 'instant', ms: [0, 10], source: 'one round trip to the store' } } as const;
const asked = '{consume,penalty,reward,block,get,set,delete}';

export const rateLimiterFlexible = library({
  name: 'rate-limiter-flexible', packages: { 'rate-limiter-flexible': '>=1' }, checked: '11.4.0', docs: 'https://github.com/animir/node-rate-limiter-flexible#readme',
  types: {
    Shared: { made: ['new {RateLimiterRedis,RateLimiterMemcache,RateLimiterValkey,RateLimiterValkeyGlide,RateLimiterRedisNonAtomic}'] },
    Stored: { made: ['new {RateLimiterMongo,RateLimiterMySQL,RateLimiterPostgres,RateLimiterPrisma,RateLimiterDrizzle,RateLimiterDrizzleNonAtomic,RateLimiterDynamo,RateLimiterSQLite}'] },
  },
  calls: { [`Shared.${asked}`]: { ...count, category: 'cache' }, [`Stored.${asked}`]: { ...count, category: 'database' } },
});
