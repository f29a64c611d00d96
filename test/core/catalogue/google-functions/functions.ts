import { cloudEvent, http, type HttpFunction } from '@google-cloud/functions-framework';

http('orders', async (request, response) => {
// < entry request orders
  await fetch('http://orders/orders');
//      ^^^^^ out http sync GET orders/orders
  response.send('ok');
});
cloudEvent('paid', async () => {
  await fetch('http://mail/mails', { method: 'POST' });
//      ^^^^^ out http sync POST mail/mails
});

export const stock: HttpFunction = async (request, response) => {
// < entry request stock
  await fetch('http://stock/items');
//      ^^^^^ out http sync GET stock/items
  response.send('ok');
};
