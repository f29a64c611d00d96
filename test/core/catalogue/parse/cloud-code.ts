import ParseNode from 'parse/node';

Parse.Cloud.define('pay', async (request) => {
// < entry request pay
  await fetch('http://payments/payments', { method: 'POST' });
//      ^^^^^ out http sync POST payments/payments
  await Parse.Cloud.httpRequest({ url: 'http://orders/orders', method: 'PUT', body: { id: request.params.id } });
//                  ^^^^^^^^^^^ out http sync PUT orders/orders
});
Parse.Cloud.afterSave('Order', async () => {
// < entry request Order
  await fetch('http://stock/levels');
//      ^^^^^ out http sync GET stock/levels
});
Parse.Cloud.job('nightly', async () => {
//          ^^^ in enqueue async nightly
  await fetch('http://reports/reports');
//      ^^^^^ out http sync GET reports/reports
});
ParseNode.Cloud.define('greet', async () => fetch('http://users/users'));
//                                          ^^^^^ out http sync GET users/users
// < entry request greet
