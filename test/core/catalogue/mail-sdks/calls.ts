import SparkPost from 'sparkpost';
import { UseSend } from 'usesend-js';

const mails = new SparkPost('key');

export async function run(id: string) {
  await mails.transmissions.send({ content: { subject: id } });
//                          ^^^^ out email sync api.sparkpost.com
}

let client: UseSend | undefined;

const getClient = () => {
  client ??= new UseSend('key', 'https://mails.test');
  return client;
};

export async function invite(to: string) {
  await getClient().emails.send({ to, from: 'shop@shop.test', subject: 'You are invited' });
//                         ^^^^ out email sync app.usesend.com
}
