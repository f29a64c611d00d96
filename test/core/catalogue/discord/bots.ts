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
