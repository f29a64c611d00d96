import { checkRules } from './check-rules';

const mailer = `
import nodemailer from 'nodemailer';
export const transport = nodemailer.createTransport({ host: 'smtp.example.com' });
`;

describe('await-notification-in-handler', () => {
  it('finds an e-mail that a route waits for', () => checkRules(`
import express from 'express';
import nodemailer from 'nodemailer';
const app = express();
const transport = nodemailer.createTransport({ host: 'smtp.example.com' });
app.post('/signup', async (request, response) => {
  await transport.sendMail({ to: request.body.email });
  //              ^^^^^^^^ warning await-notification-in-handler \`POST /signup\` waits for an e-mail (nodemailer).
  response.json({ ok: true });
});
`));

  it('stands on the call when only handlers reach it, and names the way', () => checkRules({
    'src/mailer.ts': `${mailer}
export class Mailer {
  async welcome(to: string) {
    await transport.sendMail({ to });
    //              ^^^^^^^^ warning await-notification-in-handler \`POST /signup\` waits for an e-mail (nodemailer, via register → Mailer.welcome).
  }
}
`,
    'src/app.ts': `
import express from 'express';
import { Mailer } from './mailer';
const mailer = new Mailer();
async function register(email: string) {
  await mailer.welcome(email);
}
express().post('/signup', async (request, response) => {
  await register(request.body.email);
  response.json({ ok: true });
});
`,
  }));

  it('stands on the first call that only the handler makes when a job shares the rest', () => checkRules({
    'src/mailer.ts': `${mailer}
export async function welcome(to: string) {
  await transport.sendMail({ to });
}
`,
    'src/app.ts': `
import express from 'express';
import { Worker } from 'bullmq';
import { welcome } from './mailer';
new Worker('emails', async (job) => {
  await welcome(job.data.to);
});
express().post('/signup', async (request, response) => {
  await welcome(request.body.email);
  //    ^^^^^^^ warning await-notification-in-handler
  response.json({ ok: true });
});
`,
  }));
});
