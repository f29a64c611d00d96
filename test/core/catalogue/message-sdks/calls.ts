import africastalking from 'africastalking';

const client = africastalking({ apiKey: 'key', username: 'shop' });

export async function run(id: string) {
  await client.SMS.send({ to: [id], message: 'Hello' });
//                 ^^^^ out sms sync api.africastalking.com
}
