// shows: timeout
import { QueueClient, QueueServiceClient } from '@azure/storage-queue';

const service = QueueServiceClient.fromConnectionString('UseDevelopmentStorage=true');

export async function send(id: string) {
  await service.getQueueClient('mails').sendMessage(id);
//                                      ^^^^^^^^^^^ out enqueue async mails, no timeout
  await new QueueClient('UseDevelopmentStorage=true', 'invoices').sendMessage(id);
//                                                                ^^^^^^^^^^^ out enqueue async invoices, no timeout
  await new QueueClient('https://shop.queue.core.windows.net/audit').sendMessage(id);
//                                                                   ^^^^^^^^^^^ out enqueue async audit, no timeout
  await service.createQueue('mails');
//              ^^^^^^^^^^^ out enqueue sync mails, no timeout
}

export async function receive() {
  const queue = service.getQueueClient('mails');
  const { receivedMessageItems } = await queue.receiveMessages({ numberOfMessages: 5 });
//                                             ^^^^^^^^^^^^^^^ in enqueue async mails
  for (const message of receivedMessageItems) await queue.deleteMessage(message.messageId, message.popReceipt);
//                                                        ^^^^^^^^^^^^^ out enqueue sync mails, no timeout
}
