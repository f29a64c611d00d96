import { ServiceBusClient } from '@azure/service-bus';

class Sender {
  sendMessages(message: object): object {
    return message;
  }
}

export async function stop() {
  new Sender().sendMessages({ body: 'one' });
  const client = new ServiceBusClient('Endpoint=sb://shop.servicebus.windows.net/');
  const sender = client.createSender('mails');
  const batch = await sender.createMessageBatch();
  batch.tryAddMessage({ body: 'one' });
  await client.close();
}
