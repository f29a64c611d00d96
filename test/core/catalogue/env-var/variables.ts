import env, { from, get } from 'env-var';
import { Queue } from 'bullmq';

const url = env.get('ORDERS_URL').required().asUrlString();
const stock = get('STOCK_URL').default('http://stock').asString();
const own = from(process.env).get('OWN_URL').asString();
const queue = new Queue(env.get('QUEUE').default('mails').asString());

export async function load() {
  await fetch(`${url}/orders`);
//      ^^^^^ out http sync GET ${ORDERS_URL}/orders
  await fetch(`${stock}/levels`);
//      ^^^^^ out http sync GET ${STOCK_URL}/levels
  await fetch(`${own}/own`);
//      ^^^^^ out http sync GET ${OWN_URL}/own
  await queue.add('welcome', {});
//            ^^^ out enqueue async mails/welcome
}
