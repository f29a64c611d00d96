import { WebPubSubServiceClient } from '@azure/web-pubsub';

class Radio {
  sendToAll(message: string): string {
    return message;
  }
}

export function make() {
  new Radio().sendToAll('one');
  return new WebPubSubServiceClient('Endpoint=https://shop.webpubsub.azure.com;', 'orders').group('billing');
}
