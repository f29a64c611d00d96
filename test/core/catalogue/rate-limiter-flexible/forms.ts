import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRedis } from 'rate-limiter-flexible';

declare const storeClient: object;
const logins = new RateLimiterRedis({ storeClient, keyPrefix: 'logins', points: 5, duration: 60 });
const orders = new RateLimiterPostgres({ storeClient, keyPrefix: 'orders' });
const here = new RateLimiterMemory({ points: 5, duration: 1 });

export async function check(address: string) {
  await here.consume(address);
  await orders.consume(address, 2);
//             ^^^^^^^ out database sync orders
  await logins.consume(address).catch(() => logins.block(address, 60));
//             ^^^^^^^ out cache sync logins
//                                                 ^^^^^ out cache sync logins
}
