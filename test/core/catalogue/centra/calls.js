// shows: timeout, waiting
const c = require('centra');

module.exports.everyForm = async (id) => {
  await c('http://orders/1').send();
//                           ^^^^ out http sync GET orders/1, no timeout, awaited
  await c(`http://orders/${id}`, 'POST').body({ id }).timeout(500).send();
//                                                                 ^^^^ out http sync POST orders/${id}, 500 ms, awaited
  await c('http://orders', 'PUT').path('/orders/2').header('accept', 'json').send();
//                                                                           ^^^^ out http sync PUT orders/orders/2, no timeout, awaited
  const request = c('http://orders/3', 'DELETE');
  request.timeout(600);
  return request.send();
//               ^^^^ out http sync DELETE orders/3, 600 ms, returned
};
