import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';

const redis = Redis.fromEnv();
const asked = new Ratelimit({ redis, limiter: Ratelimit.slidingWindow(10, '10 s'), prefix: 'asked', timeout: 1000 });

export async function check(address: string, limiter: Ratelimit) {
  await limiter.blockUntilReady(address, 5000);
//              ^^^^^^^^^^^^^^^ out cache sync ratelimit
  const { success } = await asked.limit(address);
//                                ^^^^^ out cache sync asked
  return success;
}
