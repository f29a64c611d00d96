import { StorageSharedKeyCredential } from '@azure/storage-queue';

class Queue {
  sendMessage(text: string): string {
    return text;
  }
}

new Queue().sendMessage('one');
export const credential = new StorageSharedKeyCredential('shop', 'key');
