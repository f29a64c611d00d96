import { MessageMedia } from 'whatsapp-web.js';

class Client {
  sendMessage(to: string, text: string): string {
    return `${to}: ${text}`;
  }
}

new Client().sendMessage('one', 'two');
export const media = MessageMedia.fromFilePath('picture.png');
