// shows: timeout, waiting
import cote, { Requester } from 'cote';

const requester = new cote.Requester({ name: 'orders' });
const publisher = new cote.Publisher({ name: 'events' });
const responder = new cote.Responder({ name: 'prices' });
const subscriber = new cote.Subscriber({ name: 'log' });

export async function run(id: string) {
  const price = await requester.send({ type: 'price', id });
//                              ^^^^ out rpc sync price, no timeout, awaited
  await new Requester({ name: 'stock', timeout: 2000 }).send({ type: 'stock', id });
//                                                      ^^^^ out rpc sync stock, 2000 ms, awaited
  requester.send({ type: 'ping' }, () => undefined);
//          ^^^^ out rpc sync ping, no timeout, callback
  publisher.publish('order.created', { id });
//          ^^^^^^^ out publish async order.created, timeout unknown, floating
  return price;
}

responder.on('price', async (request: { id: string }) => {
//        ^^ in rpc sync price
// < entry request price
  await fetch(`http://prices/${request.id}`);
//      ^^^^^ out http sync GET prices/${id}, 300000 ms, awaited
});
subscriber.on('order.created', () => undefined);
//         ^^ in publish async order.created
