// shows: timeout, waiting
import twilio, { Twilio } from 'twilio';

const client = twilio('sid', 'token', { timeout: 5000 });
const other = new Twilio('sid', 'token');

export async function send(to: string) {
  await client.messages.create({ to, from: '+431', body: 'Hello' });
//                      ^^^^^^ out sms sync api.twilio.com, 5000 ms, awaited
  await other.messages.create({ to, from: '+431', body: 'Hello' });
//                     ^^^^^^ out sms sync api.twilio.com, 30000 ms, awaited
  await client.calls.create({ to, from: '+431', url: 'https://shop.example/voice' });
//                   ^^^^^^ out saas sync api.twilio.com, 5000 ms, awaited
  await client.verify.v2.services('VA1').verifications.create({ to, channel: 'sms' });
//                                                     ^^^^^^ out sms sync verify.twilio.com, 5000 ms, awaited
  await client.verify.v2.services('VA1').verificationChecks.create({ to, code: '1234' });
//                                                          ^^^^^^ out saas sync verify.twilio.com, 5000 ms, awaited
  await client.messages('SM1').fetch();
//                             ^^^^^ out saas sync api.twilio.com, 5000 ms, awaited
  return client.messages.list({ limit: 20 });
//                       ^^^^ out saas sync api.twilio.com, 5000 ms, returned
}
