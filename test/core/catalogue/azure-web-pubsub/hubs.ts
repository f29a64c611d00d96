// shows: timeout
import { DefaultAzureCredential } from '@azure/identity';
import { WebPubSubServiceClient } from '@azure/web-pubsub';

const service = new WebPubSubServiceClient('Endpoint=https://shop.webpubsub.azure.com;', 'orders');

export async function send(id: string) {
  await service.sendToAll({ id });
//              ^^^^^^^^^ out websocket async orders, no timeout
  await service.sendToUser('anna', { id });
//              ^^^^^^^^^^ out websocket async orders, no timeout
  await service.sendToConnection('c1', { id });
//              ^^^^^^^^^^^^^^^^ out websocket async orders, no timeout
  await service.group('billing').sendToAll({ id });
//                               ^^^^^^^^^ out websocket async orders/billing, no timeout
  await new WebPubSubServiceClient('https://shop.webpubsub.azure.com', new DefaultAzureCredential(), 'stock').sendToAll({ id });
//                                                                                                            ^^^^^^^^^ out websocket async stock, no timeout
  return service.getClientAccessToken({ userId: id });
//               ^^^^^^^^^^^^^^^^^^^^ out websocket sync orders, no timeout
}
