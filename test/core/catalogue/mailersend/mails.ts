// shows: timeout
import { EmailParams, MailerSend, Recipient } from 'mailersend';

const mailerSend = new MailerSend({ apiKey: 'key' });

export async function send(to: string) {
  const parameters = new EmailParams().setTo([new Recipient(to)]).setSubject('Hello');
  await mailerSend.email.send(parameters);
//                       ^^^^ out email sync api.mailersend.com, no timeout
  await mailerSend.email.sendBulk([parameters]);
//                       ^^^^^^^^ out email sync api.mailersend.com, no timeout
  await mailerSend.sms.send({} as never);
//                     ^^^^ out sms sync api.mailersend.com, no timeout
}
