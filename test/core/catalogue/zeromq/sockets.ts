// shows: timeout
import { Dealer, Publisher, Pull, Push, Reply, Request, Subscriber } from 'zeromq';
import * as zmq from 'zeromq';

export async function send(id: string) {
  const publisher = new Publisher();
  await publisher.bind('tcp://127.0.0.1:5555');
  await publisher.send(['orders', id]);
//                ^^^^ out publish async tcp://127.0.0.1:5555, no timeout
  const push = new zmq.Push({ sendTimeout: 2000 });
  push.connect('tcp://worker:5556');
  await push.send(id);
//           ^^^^ out enqueue async tcp://worker:5556, 2000 ms
  const dealer = new Dealer();
  dealer.connect('tcp://router:5557');
  await dealer.send(id);
//             ^^^^ out enqueue async tcp://router:5557, no timeout
  return new Push().send(id);
//                  ^^^^ out enqueue async ?, no timeout
}

export async function ask(id: string) {
  const request = new Request({ receiveTimeout: 3000 });
  request.connect('tcp://prices:5558');
  await request.send(id);
//              ^^^^ out rpc sync tcp://prices:5558, 3000 ms
  const [price] = await request.receive();
  return price;
}

export async function receive() {
  const subscriber = new Subscriber();
  subscriber.connect('tcp://orders:5555');
  subscriber.subscribe('orders');
//           ^^^^^^^^^ in publish async tcp://orders:5555
  const pull = new Pull();
  await pull.bind('tcp://127.0.0.1:5556');
  await pull.receive();
//           ^^^^^^^ in enqueue async tcp://127.0.0.1:5556
}

export async function serve() {
  const reply = new Reply();
  await reply.bind('tcp://127.0.0.1:5558');
  const [question] = await reply.receive();
//                               ^^^^^^^ in rpc sync tcp://127.0.0.1:5558
  await reply.send(question ?? '');
}
