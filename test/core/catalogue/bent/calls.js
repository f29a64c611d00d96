// shows: timeout
const bent = require('bent');

const getJSON = bent('json');
const post = bent('http://orders', 'POST', 'json', 200, 201);
const base = bent('GET', 'https://stock/api/', 'string');

module.exports.everyForm = async (id) => {
  await getJSON('http://orders/1');
//      ^^^^^^^ out http sync GET orders/1, no timeout
  await getJSON(`http://orders/${id}`);
//      ^^^^^^^ out http sync GET orders/${id}, no timeout
  await post('/orders', { id });
//      ^^^^ out http sync POST orders/orders, no timeout
  await base('items');
//      ^^^^ out http sync GET stock/api/items, no timeout
  return bent('PUT')('http://orders/2');
//       ^^^^ out http sync PUT orders/2, no timeout
};
