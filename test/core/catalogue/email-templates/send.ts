// shows: timeout, waiting
import Email from 'email-templates';
import { createTransport } from 'nodemailer';

const email = new Email({ message: { from: 'shop@example.com' }, transport: { host: 'smtp.example.com', port: 465 } });
const shared = new Email({ transport: createTransport({ host: 'mail.example.com' }) });
const dry = new Email({ transport: { jsonTransport: true } });

export async function welcome(to: string): Promise<void> {
  await email.send({ template: 'welcome', message: { to }, locals: {} });
//            ^^^^ out email sync smtp.example.com, 600000 ms, awaited
  await shared.send({ template: 'welcome', message: { to } });
//             ^^^^ out email sync ${target}, 600000 ms, awaited
  await dry.send({ template: 'welcome', message: { to } });
//          ^^^^ out email sync jsonTransport, 600000 ms, awaited
}
