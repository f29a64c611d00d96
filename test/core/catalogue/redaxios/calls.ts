// shows: timeout
import axios from 'redaxios';

const stock = axios.create({ baseURL: 'http://stock' });

export async function everyForm(id: string) {
  await axios('http://orders/1');
//      ^^^^^ out http sync GET orders/1, 300000 ms
  await axios({ url: 'http://orders/2', method: 'put' });
//      ^^^^^ out http sync PUT orders/2, 300000 ms
  await axios.request({ url: `http://orders/${id}`, method: 'PATCH' });
//            ^^^^^^^ out http sync PATCH orders/${id}, 300000 ms
  await axios.get('http://orders/3');
//            ^^^ out http sync GET orders/3, 300000 ms
  await axios.delete('http://orders/4');
//            ^^^^^^ out http sync DELETE orders/4, 300000 ms
  await axios.head('http://orders/5');
//            ^^^^ out http sync HEAD orders/5, 300000 ms
  await axios.options('http://orders/6');
//            ^^^^^^^ out http sync OPTIONS orders/6, 300000 ms
  await axios.post('http://orders/7', { id });
//            ^^^^ out http sync POST orders/7, 300000 ms
  await axios.put('/orders/8', { id }, { baseURL: 'http://orders' });
//            ^^^ out http sync PUT orders/orders/8, 300000 ms
  await axios.patch('http://orders/9', { id });
//            ^^^^^ out http sync PATCH orders/9, 300000 ms
  await stock.get('/items');
//            ^^^ out http sync GET stock/items, 300000 ms
  return axios.all([stock('/shelves')]);
//                  ^^^^^ out http sync GET stock/shelves, 300000 ms
}
