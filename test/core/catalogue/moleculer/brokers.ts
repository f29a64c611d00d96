// shows: timeout
import { type Context, ServiceBroker } from 'moleculer';

const broker = new ServiceBroker({ nodeID: 'orders', requestTimeout: 5000 });

export async function run(id: string, given: ServiceBroker) {
  await broker.call('prices.get', { id });
//             ^^^^ out rpc sync prices.get, 5000 ms
  await given.call('stock.count', { id }, { timeout: 1000 });
//            ^^^^ out rpc sync stock.count, 1000 ms
  await broker.mcall([{ action: 'prices.get', params: { id } }, { action: 'stock.count', params: { id } }]);
//             ^^^^^ out rpc sync prices.get | stock.count, 5000 ms
  await broker.emit('order.created', { id });
//             ^^^^ out publish async order.created, timeout unknown
  await broker.broadcast('order.audited', { id });
//             ^^^^^^^^^ out publish async order.audited, timeout unknown
}

broker.createService({
  name: 'bills',
  actions: {
    create: async (context: Context<{ id: string }>) => {
//  ^^^^^^ in rpc sync bills.create
// < entry request bills.create
      await fetch(`http://billing/bills/${context.params.id}`, { method: 'POST' });
//          ^^^^^ out http sync POST billing/bills/${id}, 300000 ms
      return context.call('prices.get', { id: context.params.id });
//                   ^^^^ out rpc sync prices.get, no timeout
    },
  },
});
