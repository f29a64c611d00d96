import { library } from '../library';

const call = { category: 'saas', style: 'sync', target: "'api.telegram.org'", payload: 'arg[1] | arg[0]', defaultTimeout: 'none', defaultRetries: 0 } as const;
const handle = { direction: 'in', category: 'saas', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[last]', entry: 'consumer' } as const;

export const telegram = library({
  name: 'telegraf', packages: { telegraf: '>=3 <5', grammy: '>=1 <2', 'node-telegram-bot-api': '>=0.40' }, checked: 'telegraf 4.16.3', docs: 'https://telegraf.js.org',
  types: {
    Bot: { made: ['new Telegraf', 'new Bot', 'new default'] }, Telegram: { made: ['new Telegram', 'new Api'], values: ['Bot.telegram', 'Bot.api', 'Context.telegram', 'Context.api'] },
    Context: { made: ['Bot.use:callback[0]', 'Bot.on:callback[0]', 'Bot.command:callback[0]', 'Bot.hears:callback[0]', 'Bot.action:callback[0]', 'Bot.start:callback[0]', 'Bot.callbackQuery:callback[0]'] },
  },
  calls: {
    '{Telegram,Bot}.{sendMessage,sendPhoto,sendDocument,sendVideo,sendAudio,editMessageText,deleteMessage,answerCallbackQuery,getFile,setWebhook,setMyCommands}': call,
    // Each method of the Bot API has the name of what it does.
    'Telegram.{answer,approve,ban,copy,create,decline,delete,edit,forward,get,leave,log,pin,promote,reopen,restrict,revoke,send,set,stop,unban,unpin,upload}*': call,
    'Context.{reply,replyWithPhoto,replyWithDocument,replyWithHTML,replyWithMarkdown,replyWithMarkdownV2,replyWithVideo,replyWithAudio,replyWithMediaGroup,editMessageText,editMessageReplyMarkup,sendMessage,deleteMessage,answerCbQuery,answerCallbackQuery}': { ...call, payload: 'arg[0]' },
    'Bot.{on,command,hears,action,callbackQuery,onText}': handle,
  },
});
