import { library } from '../library';

const count = { category: 'cache', style: 'sync', target: "made[0].prefix | 'ratelimit'", timeout: 'made[0].timeout', defaultTimeout: 5000, defaultRetries: 5, duration: { band: 'instant', ms: [5, 100], source: 'one request to the REST API' } } as const;

export const upstashRatelimit = library({
  name: '@upstash/ratelimit', packages: { '@upstash/ratelimit': '>=0.1' }, checked: '2.2.0', docs: 'https://upstash.com/docs/redis/sdks/ratelimit-ts/overview', system: 'redis',
  types: { Ratelimit: { made: ['new {Ratelimit,MultiRegionRatelimit}'] } },
  calls: { 'Ratelimit.{limit,blockUntilReady,getRemaining,resetUsedTokens}': count },
});
