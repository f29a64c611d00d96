// shows: timeout
import { EmailClient } from '@azure/communication-email';
import { SmsClient } from '@azure/communication-sms';

const mails = new EmailClient('endpoint=https://shop.communication.azure.com');

export async function send(address: string) {
  const poller = await mails.beginSend({ senderAddress: 'a@example.com', content: { subject: 'Hello', plainText: 'Hello' }, recipients: { to: [{ address }] } });
//                           ^^^^^^^^^ out email async azure.communication, no timeout
  await new SmsClient('endpoint=https://shop.communication.azure.com').send({ from: '+431', to: ['+432'], message: 'Hello' });
//                                                                     ^^^^ out sms sync azure.communication, no timeout
  return poller.pollUntilDone();
//              ^^^^^^^^^^^^^ out email sync azure.communication, no timeout
}
