import type { BackgroundHandler, Handler } from '@netlify/functions';

export const work: BackgroundHandler = async () => {
  await fetch('http://work/items');
//      ^^^^^ out http sync GET work/items
};

export const handler: Handler = async () => {
// < entry request handler
  await fetch('http://orders/orders');
//      ^^^^^ out http sync GET orders/orders
  return { statusCode: 200 };
};
