import { Client, EmbedBuilder, SlashCommandBuilder } from 'discord.js';

const room = { send: (text: string) => text };

room.send('hello');
export const command = new SlashCommandBuilder().setName('order').setDescription('Orders');
export const embed = new EmbedBuilder().setTitle('Hello');
export const client = new Client({ intents: [] });
