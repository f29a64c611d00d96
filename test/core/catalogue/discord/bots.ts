// shows: timeout
import { type ChatInputCommandInteraction, Client, type Message, REST, Routes, type TextChannel, WebhookClient } from 'discord.js';

const client = new Client({ intents: [] });
const rest = new REST({ version: '10' }).setToken('token');

client.on('messageCreate', async (message) => {
//     ^^ in websocket async messageCreate
  await fetch(`http://log/messages/${message.id}`);
//      ^^^^^ out http sync GET log/messages/${id}, 300000 ms
});

export async function send(channel: TextChannel, message: Message, interaction: ChatInputCommandInteraction) {
  await channel.send('Hello');
//              ^^^^ out saas sync discord.com/api, 15000 ms
  await message.reply('Hello');
//              ^^^^^ out saas sync discord.com/api, 15000 ms
  await interaction.deferReply();
//                  ^^^^^^^^^^ out saas sync discord.com/api, 15000 ms
  await interaction.editReply('Done');
//                  ^^^^^^^^^ out saas sync discord.com/api, 15000 ms
  await rest.put(Routes.applicationCommands('id'), { body: [] });
//           ^^^ out saas sync discord.com/api${unknown}, 15000 ms
  await new WebhookClient({ url: 'https://discord.com/api/webhooks/1/token' }).send('Hello');
//                                                                             ^^^^ out saas sync discord.com/api, 15000 ms
}

import { Events, type Guild, type GuildMember } from 'discord.js';

client.on(Events.GuildMemberAdd, async (member) => {
//     ^^ in websocket async guildMemberAdd
  await member.send('Welcome');
//             ^^^^ out saas sync discord.com/api, 15000 ms
  await member.roles.add('role');
//                   ^^^ out saas sync discord.com/api, 15000 ms
  const log = member.guild.channels.cache.get('log');
  await log.send('new');
//          ^^^^ out saas sync discord.com/api, 15000 ms
});
client.on('messageUpdate', async (before, after) => {
//     ^^ in websocket async messageUpdate
  const answer = await after.reply('seen');
//                           ^^^^^ out saas sync discord.com/api, 15000 ms
  await answer.delete();
//             ^^^^^^ out saas sync discord.com/api, 15000 ms
  await before.channel.send(before.content);
//                     ^^^^ out saas sync discord.com/api, 15000 ms
});

export async function welcome(guild: Guild, member: GuildMember) {
  const owner = await guild.members.fetch(guild.ownerId);
//                                  ^^^^^ out saas sync discord.com/api, 15000 ms
  await owner.send('Hello');
//            ^^^^ out saas sync discord.com/api, 15000 ms
  await guild.channels.create({ name: 'orders' });
//                     ^^^^^^ out saas sync discord.com/api, 15000 ms
  await guild.client.users.fetch(member.id);
//                         ^^^^^ out saas sync discord.com/api, 15000 ms
  await guild.client.application.commands.set([]);
//                                        ^^^ out saas sync discord.com/api, 15000 ms
}
