// shows: timeout, waiting
import { Auth } from '@vonage/auth';
import { Vonage } from '@vonage/server-sdk';
import { initClient } from 'messagebird';
import { Client } from 'plivo';
import Telnyx from 'telnyx';

const vonage = new Vonage(new Auth({ apiKey: 'key', apiSecret: 'secret' }), { timeout: 1500 });
const plivo = new Client('id', 'token');
const messagebird = initClient('key');
const telnyx = new Telnyx({ apiKey: 'key' });

export async function send(to: string) {
  await vonage.sms.send({ to, from: 'shop', text: 'Hello' });
//                 ^^^^ out sms sync api.nexmo.com, 1500 ms, awaited
  await vonage.messages.send({ to } as never);
//                      ^^^^ out sms sync api.nexmo.com, 1500 ms, awaited
  await vonage.verify2.newRequest({ brand: 'shop', workflow: [] });
//                     ^^^^^^^^^^ out sms sync api.nexmo.com, 1500 ms, awaited
  await plivo.messages.create({ src: '431', dst: to, text: 'Hello' } as never);
//                     ^^^^^^ out sms sync api.plivo.com, 60000 ms, awaited
  await plivo.calls.create('431', to, 'https://shop.example/answer', {});
//                  ^^^^^^ out saas sync api.plivo.com, 60000 ms, awaited
  messagebird.messages.create({ originator: 'shop', recipients: [to], body: 'Hello' }, (error) => {
//                     ^^^^^^ out sms sync rest.messagebird.com, 5000 ms, callback
    if (error) throw error;
  });
  await telnyx.messages.send({ from: '+431', to, text: 'Hello' });
//                      ^^^^ out sms sync api.telnyx.com, 60000 ms, awaited
}
