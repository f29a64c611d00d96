// shows: timeout, waiting
import { createTransport } from 'nodemailer';
import * as mailer from 'nodemailer';

const quick = createTransport({ host: 'smtp.example.com', socketTimeout: 5000 });
const pool = mailer.createTransport('smtp://smtp.example.com:587');

export async function send(to: string) {
  await quick.sendMail({ to });
//            ^^^^^^^^ out email sync smtp.example.com, 5000 ms, awaited
  await pool.sendMail({ to, signal: AbortSignal.timeout(2000) });
//           ^^^^^^^^ out email sync smtp://smtp.example.com:587, 2000 ms, awaited
  await createTransport({ service: 'gmail' }).sendMail({ to });
//                                            ^^^^^^^^ out email sync gmail, 600000 ms, awaited
  await quick.verify();
//            ^^^^^^ out email sync smtp.example.com, 5000 ms, awaited
}
