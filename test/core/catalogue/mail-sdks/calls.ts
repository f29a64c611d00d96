import SparkPost from 'sparkpost';

const mails = new SparkPost('key');

export async function run(id: string) {
  await mails.transmissions.send({ content: { subject: id } });
//                          ^^^^ out email sync api.sparkpost.com
}
