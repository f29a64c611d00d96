// shows: timeout, waiting
const request = require('request');
const promised = require('request-promise');
const native = require('request-promise-native');

const stock = request.defaults({ baseUrl: 'http://stock', timeout: 3000 });

module.exports.callbacks = (id) => {
  request('http://orders/1', (error, response, body) => console.log(error, response, body));
//^^^^^^^ out http sync GET orders/1, no timeout, callback
  request({ url: `http://orders/${id}`, method: 'POST', json: { id }, timeout: 500 }, (error) => console.log(error));
//^^^^^^^ out http sync POST orders/${id}, 500 ms, callback
  request({ uri: '/orders/2', baseUrl: 'http://orders' }, (error) => console.log(error));
//^^^^^^^ out http sync GET orders/orders/2, no timeout, callback
  request('http://orders/3', { method: 'PUT', timeout: 600 }, (error) => console.log(error));
//^^^^^^^ out http sync PUT orders/3, 600 ms, callback
  request.get('http://orders/4', (error) => console.log(error));
//        ^^^ out http sync GET orders/4, no timeout, callback
  request.post({ url: 'http://orders/5', form: { id } }, (error) => console.log(error));
//        ^^^^ out http sync POST orders/5, no timeout, callback
  request.put('http://orders/6', (error) => console.log(error));
//        ^^^ out http sync PUT orders/6, no timeout, callback
  request.patch('http://orders/7', (error) => console.log(error));
//        ^^^^^ out http sync PATCH orders/7, no timeout, callback
  request.del('http://orders/8', (error) => console.log(error));
//        ^^^ out http sync DELETE orders/8, no timeout, callback
  request.delete('http://orders/9', (error) => console.log(error));
//        ^^^^^^ out http sync DELETE orders/9, no timeout, callback
  request.head('http://orders/10', (error) => console.log(error));
//        ^^^^ out http sync HEAD orders/10, no timeout, callback
  request.options('http://orders/11', (error) => console.log(error));
//        ^^^^^^^ out http sync OPTIONS orders/11, no timeout, callback
  stock.get('/items', (error) => console.log(error));
//      ^^^ out http sync GET stock/items, 3000 ms, callback
  stock({ url: '/items/1' }, (error) => console.log(error));
//^^^^^ out http sync GET stock/items/1, 3000 ms, callback
  request('http://files/big').pipe(process.stdout);
//^^^^^^^ out http sync GET files/big, no timeout, chained
};

module.exports.promises = async (id) => {
  await promised(`http://orders/${id}`);
//      ^^^^^^^^ out http sync GET orders/${id}, no timeout, awaited
  await native.get({ uri: 'http://orders/13', json: true });
//             ^^^ out http sync GET orders/13, no timeout, awaited
  return promised.post('http://orders/14', { body: { id }, json: true });
//                ^^^^ out http sync POST orders/14, no timeout, returned
};
