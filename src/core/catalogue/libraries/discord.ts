import { library } from '../library';

const call = { category: 'saas', style: 'sync', target: "'discord.com/api'", payload: 'arg[0]', defaultTimeout: 15_000, defaultRetries: 3 } as const;
const extending = (base: string, names: readonly string[]): Readonly<Record<string, { readonly extends: readonly string[] }>> => Object.fromEntries(names.map((name) => [name, { extends: [base] }]));
/** What managers hand out: fetched, made, or kept from what was told before. */
const from = (...managers: readonly string[]) => managers.flatMap((name) => [`${name}.{fetch,create}`, `${name}.cache.{get,find,first,random}`]);
const told = (parameter: number, ...events: readonly string[]) => events.map((event) => `Client.{on,once}:callback[${String(parameter)}]?${event}`);

export const discord = library({
  name: 'discord.js', packages: { 'discord.js': '>=13 <15', '@discordjs/rest': '>=1' }, checked: '14.28.1', docs: 'https://discord.js.org/docs',
  texts: {
    'Events.MessageCreate': 'messageCreate', 'Events.MessageUpdate': 'messageUpdate', 'Events.MessageDelete': 'messageDelete', 'Events.InteractionCreate': 'interactionCreate', 'Events.GuildCreate': 'guildCreate', 'Events.GuildDelete': 'guildDelete',
    'Events.GuildMemberAdd': 'guildMemberAdd', 'Events.GuildMemberRemove': 'guildMemberRemove', 'Events.GuildMemberUpdate': 'guildMemberUpdate', 'Events.ClientReady': 'ready',
  },
  types: {
    Client: { made: ['new Client', ...told(0, 'ready', 'clientReady')], values: ['{Message,Interaction,Guild,GuildMember,User,Channel}.client'], stores: ['*'] },
    UserManager: { values: ['Client.users'] }, GuildManager: { values: ['Client.guilds'] }, ChannelManager: { values: ['Client.channels'] },
    GuildMemberManager: { values: ['Guild.members'] }, GuildChannelManager: { values: ['Guild.channels'] }, RoleManager: { values: ['Guild.roles'] }, GuildBanManager: { values: ['Guild.bans'] },
    GuildMemberRoleManager: { values: ['GuildMember.roles'] }, MessageManager: { values: ['Channel.messages'] }, ThreadManager: { values: ['Channel.threads'] },
    ApplicationCommandManager: { values: ['Client.application.commands', 'Guild.commands'] },
    User: { made: from('UserManager'), values: ['Message.author', 'GuildMember.user', 'Interaction.user'] },
    Guild: { made: [...from('GuildManager'), ...told(0, 'guildCreate', 'guildDelete')], values: ['{Message,Interaction,GuildMember,Channel}.guild'] },
    GuildMember: { made: [...from('GuildMemberManager'), ...told(0, 'guildMemberAdd', 'guildMemberRemove', 'guildMemberUpdate'), ...told(1, 'guildMemberUpdate')], values: ['{Message,Interaction}.member', 'GuildMemberManager.me'] },
    Channel: { made: from('ChannelManager', 'GuildChannelManager', 'ThreadManager'), values: ['{Message,Interaction}.channel', 'Guild.systemChannel'] },
    Message: {
      made: [...from('MessageManager'), 'Channel.send', 'Message.{reply,edit,fetch}', 'Interaction.fetchReply', ...told(0, 'messageCreate', 'messageUpdate', 'messageDelete'), ...told(1, 'messageUpdate')], values: ['Interaction.message'],
    },
    Interaction: { made: told(0, 'interactionCreate') },
    ...extending('Interaction', [
      'BaseInteraction', 'RepliableInteraction', 'CommandInteraction', 'ChatInputCommandInteraction', 'ContextMenuCommandInteraction', 'UserContextMenuCommandInteraction', 'MessageContextMenuCommandInteraction', 'MessageComponentInteraction',
      'ButtonInteraction', 'StringSelectMenuInteraction', 'AnySelectMenuInteraction', 'SelectMenuInteraction', 'ModalSubmitInteraction', 'AutocompleteInteraction',
    ]),
    ...extending('Channel', ['BaseChannel', 'TextChannel', 'DMChannel', 'NewsChannel', 'ThreadChannel', 'VoiceChannel', 'ForumChannel', 'GuildChannel', 'TextBasedChannel', 'GuildTextBasedChannel', 'SendableChannels']),
    WebhookClient: { made: ['new WebhookClient'], base: 'made[0].url' }, REST: { made: ['new REST'], fluent: true },
  },
  calls: {
    'Client.login': call,
    'UserManager.{fetch,createDM,send}': call, 'GuildManager.{fetch,create}': call, 'ChannelManager.fetch': call,
    'GuildMemberManager.{fetch,search,add,edit,ban,unban,kick,prune}': call, 'GuildChannelManager.{fetch,create,edit,delete,setPositions}': call, 'RoleManager.{fetch,create,edit,delete}': call, 'GuildBanManager.{fetch,create,remove}': call,
    'GuildMemberRoleManager.{add,remove,set}': call, 'MessageManager.{fetch,edit,delete,pin,unpin,react,crosspost}': call, 'ThreadManager.{fetch,create}': call, 'ApplicationCommandManager.{fetch,create,edit,set,delete}': call,
    'User.{send,createDM,fetch}': call, 'Guild.{fetch,edit,leave,delete}': call, 'GuildMember.{send,fetch,edit,ban,kick,timeout,setNickname}': call,
    'Channel.{send,sendTyping,bulkDelete,fetch,edit,delete,setName,setTopic,setParent,createInvite,createWebhook,fetchWebhooks}': call, 'Channel.permissionOverwrites.{create,edit,delete,set}': call,
    'Message.{reply,edit,delete,react,pin,unpin,crosspost,startThread,fetch}': call, 'Message.reactions.removeAll': call,
    'Interaction.{reply,editReply,deferReply,followUp,deleteReply,fetchReply,update,deferUpdate,showModal,respond}': call,
    'WebhookClient.{send,editMessage,deleteMessage}': call,
    'REST.{get,post,put,patch,delete}': { ...call, target: 'discord.com/api{arg[0]}', payload: 'arg[1].body' },
    'Client.{on,once}': { direction: 'in', category: 'websocket', style: 'async', operation: 'process', target: 'arg[0]', handler: 'arg[1]', entry: 'consumer' },
  },
});
