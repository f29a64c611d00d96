// shows: timeout
import { Bot } from 'grammy';
import TelegramBot from 'node-telegram-bot-api';
import { Telegraf } from 'telegraf';

const telegraf = new Telegraf('token');
const bot = new Bot('token');
const older = new TelegramBot('token', { polling: true });

telegraf.command('order', async (context) => {
//       ^^^^^^^ in saas async order
  await context.reply('Thanks');
//              ^^^^^ out saas sync api.telegram.org, no timeout
  await fetch('http://orders', { method: 'POST' });
//      ^^^^^ out http sync POST orders, 300000 ms
});
bot.on('message', async (context) => {
//  ^^ in saas async message
  await context.reply('Hello');
//              ^^^^^ out saas sync api.telegram.org, no timeout
});
older.on('message', (message) => {
//    ^^ in saas async message
  void older.sendMessage(message.chat.id, 'Hello');
//           ^^^^^^^^^^^ out saas async api.telegram.org, no timeout
});

export async function send(id: number) {
  await telegraf.telegram.sendMessage(id, 'Hello');
//                        ^^^^^^^^^^^ out saas sync api.telegram.org, no timeout
  await bot.api.sendMessage(id, 'Hello');
//              ^^^^^^^^^^^ out saas sync api.telegram.org, no timeout
}

telegraf.use(async (context, next) => {
  await context.replyWithMediaGroup([]);
//              ^^^^^^^^^^^^^^^^^^^ out saas sync api.telegram.org, no timeout
  return next();
});

export const standing = () => telegraf.telegram.getWebhookInfo();
//                                              ^^^^^^^^^^^^^^ out saas sync api.telegram.org, no timeout
