// shows: timeout, waiting
import { ClientRequest, net } from 'electron';

export function everyForm(id: string, done: (status: number) => void) {
  const request = net.request({ method: 'POST', url: `http://orders/${id}` });
//                    ^^^^^^^ out http sync POST orders/${id}, no timeout, callback
  request.on('response', (response) => done(response.statusCode));
  request.end();
  net.request({ protocol: 'http:', hostname: 'stock', port: 8080, path: '/items' }).end();
//    ^^^^^^^ out http async GET stock:8080/items, no timeout, floating
  new ClientRequest({ method: 'PUT', url: 'http://prices/1' }).end();
//^^^ out http async PUT prices/1, no timeout, floating
}
