import { BurstyRateLimiter, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const here = new RateLimiterMemory({ points: 5, duration: 1 });
const bursty = new BurstyRateLimiter(here, new RateLimiterMemory({ points: 9, duration: 9 }));

export async function check(address: string, result: RateLimiterRes) {
  await here.consume(address);
  await bursty.consume(address);
  return result.remainingPoints;
}
