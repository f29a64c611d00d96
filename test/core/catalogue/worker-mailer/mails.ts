import { WorkerMailer } from 'worker-mailer';

export async function send(to: string) {
  await WorkerMailer.send({ host: 'smtp.example.com', port: 587 }, { to, from: 'shop@example.com', subject: 'Hello' });
//                   ^^^^ out email sync smtp.example.com
  const mailer = await WorkerMailer.connect({ host: 'smtp.example.com', port: 587 });
  await mailer.send({ to, from: 'shop@example.com', subject: 'Hello' });
//             ^^^^ out email sync smtp.example.com
}
