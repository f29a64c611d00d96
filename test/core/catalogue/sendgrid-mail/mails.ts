// shows: timeout, waiting
import sgMail, { MailService } from '@sendgrid/mail';

sgMail.setApiKey('key');

export async function send(to: string) {
  await sgMail.send({ to, from: 'a@example.com', subject: 'Hello', text: 'Hello' });
//             ^^^^ out email sync api.sendgrid.com, no timeout, awaited
  await sgMail.sendMultiple({ to: [to], from: 'a@example.com', subject: 'Hello', text: 'Hello' });
//             ^^^^^^^^^^^^ out email sync api.sendgrid.com, no timeout, awaited
  sgMail.send({ to, from: 'a@example.com', subject: 'Hello', text: 'Hello' }, false, (error) => {
//       ^^^^ out email sync api.sendgrid.com, no timeout, callback
    if (error) throw error;
  });
  await new MailService().send({ to, from: 'a@example.com', subject: 'Hello', text: 'Hello' });
//                        ^^^^ out email sync api.sendgrid.com, no timeout, awaited
}
