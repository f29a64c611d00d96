import { checkerOf } from './check-rules';

const checkRules = checkerOf('await-notification-in-handler');

const smtp = `
import express from 'express';
import nodemailer from 'nodemailer';
const transport = nodemailer.createTransport({ host: 'smtp.example.com' });
const app = express();
declare const db: { invitation: { create(row: object): Promise<void>; delete(row: object): Promise<void> } };
`;

describe('await-notification-in-handler, where a failure becomes a result', () => {
  it('is information where somebody acts on or answers with', () => checkRules(`${smtp}
async function send(to: string): Promise<boolean> {
  return transport.sendMail({ to }).then(() => true).catch(() => false);
  //               ^^^^^^^^ information await-notification-in-handler
}
async function sendWelcome(to: string): Promise<boolean> {
  try {
    const { from } = await settings();
    await transport.sendMail({ to, from });
    //              ^^^^^^^^ information await-notification-in-handler
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}
app.post('/owners', async (request, response) => {
  await db.invitation.create(request.body);
  response.status(201).json({ isSent: await send(request.body.email) });
});
app.post('/guests', async (request, response) => {
  await db.invitation.create(request.body);
  const isSent = await sendWelcome(request.body.email);
  if (!isSent) throw new Error('no mail');
  response.status(201).json({ ok: true });
});
declare const settings: () => Promise<{ from: string }>;
`));

  it('is a warning where nobody looks at that result, or only writes it down', () => checkRules(`${smtp}
async function send(to: string): Promise<boolean> {
  return transport.sendMail({ to }).then(() => true).catch(() => false);
  //               ^^^^^^^^ warning await-notification-in-handler
}
async function sendWelcome(to: string): Promise<boolean> {
  const isSent = await send(to);
  return isSent;
}
async function sendReminder(to: string): Promise<boolean> {
  return transport.sendMail({ to }).then(() => true).catch(() => false);
  //               ^^^^^^^^ warning await-notification-in-handler
}
app.post('/owners', async (request, response) => {
  await db.invitation.create(request.body);
  await sendWelcome(request.body.email);
  response.status(201).json({ ok: true });
});
app.post('/guests', async (request, response) => {
  await db.invitation.create(request.body);
  const isSent = await sendReminder(request.body.email);
  if (!isSent) console.warn('no mail');
  response.status(201).json({ ok: true });
});
`));

  it('is information where the caller sees by what is given back that it failed', () => checkRules(`${smtp}
async function sendReset(to: string) {
  try {
    await transport.sendMail({ to });
    //              ^^^^^^^^ information await-notification-in-handler
    return { to };
  } catch (error) {
    console.error(error);
  }
}
app.post('/reset', async (request, response) => {
  const sent = await sendReset(request.body.email);
  if (!sent) return response.status(500).json({ error: 'The mail could not be sent.' });
  response.json({ ok: true });
});
async function sendReceipt(to: string) {
  try {
    await transport.sendMail({ to });
    //              ^^^^^^^^ warning await-notification-in-handler
    return { to };
  } catch (error) {
    console.error(error);
  }
}
app.post('/orders', async (request, response) => {
  await sendReceipt(request.body.email);
  response.json({ ok: true });
});
`));

  it('knows that Promise.allSettled keeps a failure back, also in lists of functions', () => checkRules(`${smtp}
const notices = { banned: [(to: string) => transport.sendMail({ to })] };
//                                                   ^^^^^^^^ warning await-notification-in-handler accepts the message; nodemailer
async function notify(event: 'banned', to: string) {
  const results = await Promise.allSettled(notices[event].map((one) => one(to)));
  for (const result of results) if (result.status === 'rejected') console.error(result.reason);
}
app.post('/bans', async (request, response) => {
  await db.invitation.create(request.body);
  await notify('banned', request.body.email);
  response.json({ ok: true });
});
`));
});
