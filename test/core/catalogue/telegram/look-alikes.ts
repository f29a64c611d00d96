import { Markup, Telegraf } from 'telegraf';

const room = { reply: (text: string) => text };

room.reply('hello');
export const keys = Markup.keyboard([['yes', 'no']]);
export const bot = new Telegraf('token');
