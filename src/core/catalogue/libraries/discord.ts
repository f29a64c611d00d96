import { library } from '../library';

const call = { category: 'saas', style: 'sync', target: "'discord.com/api'", payload: 'arg[0]', defaultTimeout: 15_000, defaultRetries: 3 } as const;

export const discord = library({
  name: 'discord.js', packages: { 'discord.js': '>=13 <15', '@discordjs/rest': '>=1' }, checked: '14.28.1', docs: 'https://discord.js.org/docs',
  types: {
    Client: { made: ['new Client'] }, TextChannel: {}, Message: {}, ChatInputCommandInteraction: {}, CommandInteraction: {}, User: {},
    WebhookClient: { made: ['new WebhookClient'], base: 'made[0].url' }, REST: { made: ['new REST'], fluent: true },
  },
  calls: {
    '{TextChannel,User}.send': call,
    'Message.{reply,edit,delete,react}': call,
    '{ChatInputCommandInteraction,CommandInteraction}.{reply,editReply,deferReply,followUp}': call,
    'WebhookClient.send': call,
    'REST.{get,post,put,patch,delete}': { ...call, target: 'discord.com/api{arg[0]}', payload: 'arg[1].body' },
    'Client.{on,once}': { direction: 'in', category: 'websocket', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[1]', entry: 'consumer' },
  },
});
