import { emailSender } from 'wasp/server/email';

export async function remind(to: string) {
  await emailSender.send({ to, subject: 'Hello', text: 'Your trial ends', html: '' });
//                  ^^^^ out email sync ${to}
}
