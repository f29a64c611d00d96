import { WebClient } from '@slack/web-api';

const room = { chat: { postMessage: (text: string) => text } };

room.chat.postMessage('hello');
export const web = new WebClient('token');
