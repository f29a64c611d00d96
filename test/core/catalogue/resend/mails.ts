// shows: timeout
import { Resend } from 'resend';

const resend = new Resend('key');

export async function send(to: string) {
  await resend.emails.send({ from: 'a@example.com', to, subject: 'Hello', text: 'Hello' });
//                    ^^^^ out email sync api.resend.com, no timeout
  await resend.batch.send([{ from: 'a@example.com', to, subject: 'Hello', text: 'Hello' }]);
//                   ^^^^ out email sync api.resend.com, no timeout
  await resend.broadcasts.send('id');
//                        ^^^^ out email sync api.resend.com, no timeout
  await resend.emails.get('id');
//                    ^^^ out email sync api.resend.com, no timeout
  return resend.contacts.create({ email: to, audienceId: 'news' });
//                       ^^^^^^ out saas sync api.resend.com, no timeout
}
