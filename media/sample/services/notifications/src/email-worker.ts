import { Worker } from 'bullmq';
import { createTransport } from 'nodemailer';
import { connection } from './emails';

const transporter = createTransport({ host: process.env.SMTP_HOST, port: 587 });

/** Right: waiting for the mail server is what a worker is for; a failure makes BullMQ try again. */
export function startEmailWorker(): Worker {
  return new Worker('emails', async (job) => {
    await transporter.sendMail({ from: 'shop@example.com', to: job.data.to, subject: job.name, text: 'Thank you.' });
  }, { connection });
}
