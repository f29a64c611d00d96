// shows: timeout
import FormData from 'form-data';
import Mailgun from 'mailgun.js';
import third from 'mailgun.js';
import older from 'mailgun-js';

const mailgun = new Mailgun(FormData);
const client = mailgun.client({ username: 'api', key: 'key', timeout: 4000 });

export async function send(to: string) {
  await client.messages.create('example.com', { from: 'a@example.com', to: [to], text: 'Hello' });
//                      ^^^^^^ out email sync api.mailgun.net, 4000 ms
  await mailgun.client({ username: 'api', key: 'key' }).messages.create('example.com', { to });
//                                                               ^^^^^^ out email sync api.mailgun.net, 60000 ms
  await third.client({ username: 'api', key: 'key' }).messages.create('example.com', { to });
//                                                             ^^^^^^ out email sync api.mailgun.net, 60000 ms
  older({ apiKey: 'key', domain: 'example.com' }).messages().send({ to }, () => undefined);
//                                                           ^^^^ out email sync api.mailgun.net, 60000 ms
}
