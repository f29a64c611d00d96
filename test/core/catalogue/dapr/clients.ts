// shows: timeout
import { DaprClient, DaprServer, DaprWorkflowClient, HttpMethod } from '@dapr/dapr';

const client = new DaprClient({ daprHost: '127.0.0.1' });
const workflows = new DaprWorkflowClient();
const server = new DaprServer();

export async function run(id: string) {
  await client.invoker.invoke('billing', 'bills', HttpMethod.POST, { id });
//                     ^^^^^^ out rpc sync billing/bills, no timeout
  await client.pubsub.publish('redis', 'orders', { id });
//                    ^^^^^^^ out publish async redis/orders, no timeout
  await client.pubsub.publishBulk('redis', 'orders', [{ id }]);
//                    ^^^^^^^^^^^ out publish async redis/orders, no timeout
  await client.binding.send('mail', 'create', { id });
//                     ^^^^ out saas sync mail/create, no timeout
  await client.workflow.start('bill', { id });
//                      ^^^^^ out enqueue async bill, no timeout
  await client.state.save('orders', [{ key: id, value: 1 }]);
//                   ^^^^ out database sync orders, no timeout
  await client.state.get('orders', 'latest');
//                   ^^^ out database sync orders/latest, no timeout
}

export async function wait(id: string) {
  const instance = await workflows.scheduleNewWorkflow('bill', id);
//                                 ^^^^^^^^^^^^^^^^^^^ out enqueue async bill, no timeout
  await workflows.raiseEvent(instance, 'approved');
//                ^^^^^^^^^^ out enqueue async approved, no timeout
  await workflows.waitForWorkflowStart(instance);
//                ^^^^^^^^^^^^^^^^^^^^ out enqueue sync ${target}, 60000 ms
  return workflows.waitForWorkflowCompletion(instance, true, 30);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^ out enqueue sync ${target}, 30000 ms
}

export async function serve() {
  await server.pubsub.subscribe('redis', 'orders', async (order: { id: string }) => {
//                    ^^^^^^^^^ in publish async redis/orders
    await fetch(`http://billing/bills/${order.id}`);
//        ^^^^^ out http sync GET billing/bills/${id}, 300000 ms
  });
  await server.invoker.listen('bills', async () => ({}), { method: HttpMethod.POST });
//                     ^^^^^^ in rpc sync bills
// < entry request bills
  await server.binding.receive('cron', async () => undefined);
//                     ^^^^^^^ in enqueue async cron
}
