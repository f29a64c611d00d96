// shows: timeout, waiting
import autobahn, { type Session } from 'autobahn';

const connection = new autobahn.Connection({ url: 'ws://router:8080/ws', realm: 'orders' });

connection.onopen = async (session: Session) => {
  await session.subscribe('com.orders.changed', async (given) => { await fetch('http://store/changed', { method: 'POST', body: String(given) }); });
//              ^^^^^^^^^ in publish async com.orders.changed
//                                                                       ^^^^^ out http sync POST store/changed, 300000 ms, awaited
  await session.register('com.orders.load', async (given) => (await fetch(`http://store/${String(given)}`)).json());
//              ^^^^^^^^ in rpc sync com.orders.load
//                                                                  ^^^^^ out http sync GET store/${given}, 300000 ms, awaited
// < entry request com.orders.load
  session.publish('com.orders.ready', []);
//        ^^^^^^^ out publish async com.orders.ready, timeout unknown, floating
};
connection.open();
//         ^^^^ out websocket async router:8080/ws, timeout unknown, floating

export async function everyForm(session: Session, id: string) {
  session.publish('com.orders.added', [id]);
//        ^^^^^^^ out publish async com.orders.added, timeout unknown, floating
  await connection.session?.call('com.stock.reserve', [id]);
//                          ^^^^ out rpc sync com.stock.reserve, no timeout, awaited
  return session.call('com.stock.count', [id]);
//               ^^^^ out rpc sync com.stock.count, no timeout, returned
}
