// shows: timeout
import { ServiceBusClient, type ServiceBusReceiver, type ServiceBusSender } from '@azure/service-bus';

const client = new ServiceBusClient('Endpoint=sb://shop.servicebus.windows.net/', { retryOptions: { timeoutInMs: 15_000 } });
const sender = client.createSender('mails');

export async function send(id: string, given: ServiceBusSender) {
  await sender.sendMessages({ body: { id } });
//             ^^^^^^^^^^^^ out enqueue async mails, 15000 ms
  await sender.scheduleMessages([{ body: { id } }], new Date());
//             ^^^^^^^^^^^^^^^^ out enqueue async mails, 15000 ms
  await sender.sendMessages({ body: { id }, replyTo: 'prices-replies', correlationId: id });
//             ^^^^^^^^^^^^ out rpc sync mails, 15000 ms
  await given.sendMessages({ body: { id } });
//            ^^^^^^^^^^^^ out enqueue async ?, 60000 ms
}

export function receive() {
  const receiver = client.createReceiver('orders', 'billing');
  receiver.subscribe({
//         ^^^^^^^^^ in enqueue async orders
    processMessage: async (message) => {
      await fetch(`http://billing/bills/${message.messageId}`);
//          ^^^^^ out http sync GET billing/bills/${messageId}, 300000 ms
    },
    processError: async () => undefined,
  });
}

export async function pull(given: ServiceBusReceiver) {
  const receiver = await client.acceptNextSession('mails');
  const [message] = await receiver.receiveMessages(1);
//                                 ^^^^^^^^^^^^^^^ in enqueue async mails
  if (message !== undefined) await receiver.completeMessage(message);
//                                          ^^^^^^^^^^^^^^^ out enqueue sync mails, 60000 ms
  return given.peekMessages(10);
//             ^^^^^^^^^^^^ in enqueue async ?
}
