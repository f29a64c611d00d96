// shows: timeout, waiting
import needle from 'needle';

export async function everyForm(id: string) {
  await needle('get', 'http://orders/1');
//      ^^^^^^ out http sync GET orders/1, no timeout, awaited
  await needle('post', `http://orders/${id}`, { id }, { response_timeout: 500 });
//      ^^^^^^ out http sync POST orders/${id}, 500 ms, awaited
  await needle.get('http://orders/2');
//             ^^^ out http sync GET orders/2, no timeout, awaited
  await needle.post('http://orders/3', { id }, { read_timeout: 600 });
//             ^^^^ out http sync POST orders/3, 600 ms, awaited
  needle.get('http://orders/4', (error, response) => console.log(error, response));
//       ^^^ out http sync GET orders/4, no timeout, callback
  needle.get('http://orders/5', { open_timeout: 100 }, (error, response) => console.log(error, response));
//       ^^^ out http sync GET orders/5, no timeout, callback
  needle.put('http://orders/6', { id }, (error, response) => console.log(error, response));
//       ^^^ out http sync PUT orders/6, no timeout, callback
  needle.patch('http://orders/7', { id }, { response_timeout: 700 }, (error) => console.log(error));
//       ^^^^^ out http sync PATCH orders/7, 700 ms, callback
  needle.delete('http://orders/8', null, (error) => console.log(error));
//       ^^^^^^ out http sync DELETE orders/8, no timeout, callback
  needle.head('http://orders/9', (error) => console.log(error));
//       ^^^^ out http sync HEAD orders/9, no timeout, callback
  needle.request('put', 'http://orders/10', { id }, (error) => console.log(error));
//       ^^^^^^^ out http sync PUT orders/10, no timeout, callback
  await needle('put', 'http://orders/11', {}, { json: true });
//      ^^^^^^ out http sync PUT orders/11, no timeout, awaited
}

export function stream() {
  return needle.get('http://orders/12').pipe(process.stdout);
//              ^^^ out http sync GET orders/12, no timeout, returned
}
