import { checkerOf } from './check-rules';

const checkRules = checkerOf('await-notification-in-handler');

const smtp = `
import express from 'express';
import nodemailer from 'nodemailer';
const transport = nodemailer.createTransport({ host: 'smtp.example.com' });
const app = express();
declare const db: { invitation: { create(row: object): Promise<void>; delete(row: object): Promise<void> } };
`;

describe('await-notification-in-handler', () => {
  describe('looks at what was answered before', () => {
    it('and is silent behind the answer, or behind what hands the request on', () => checkRules(`${smtp}
async function remind(to: string) { await transport.sendMail({ to }); }
app.post('/orders', async (request, response) => {
  response.status(201).json({ ok: true });
  await remind(request.body.email);
});
app.post('/carts', async (request, response, next) => {
  try {
    response.redirect('/done');
    await transport.sendMail({ to: request.body.email });
  } catch (error) { console.error(error); }
});
app.use(async (request, response, next) => {
  next();
  await transport.sendMail({ to: 'admin@example.com' });
});
`));

    it('but not behind an answer in a branch, one that ends the handler, or reading the request', () => checkRules(`${smtp}
app.post('/orders', async (request, response) => {
  if (!request.body.email) response.sendStatus(400);
  await transport.sendMail({ to: request.body.email });
  //              ^^^^^^^^ warning await-notification-in-handler
  response.status(201).json({ ok: true });
});
app.post('/carts', async (request, response) => {
  if (!request.body.email) return response.status(400).json({});
  await transport.sendMail({ to: request.body.email });
  //              ^^^^^^^^ warning await-notification-in-handler
  return response.status(201).json({ ok: true });
});
`));
  });

  describe('looks at what becomes of a failure', () => {
    it('and looks at what is done with what became of each', () => checkRules(`${smtp}
app.post('/requests', async (request, response) => {
  await db.invitation.create(request.body);
  const sent = await Promise.allSettled(request.body.owners.map(async (to: string) => { await transport.sendMail({ to }); }));
  //                                                                                                    ^^^^^^^^ information await-notification-in-handler
  if (sent.every(({ status }) => status === 'rejected')) await db.invitation.delete(request.body);
  response.status(201).json({ ok: true });
});
app.post('/orders', async (request, response) => {
  await db.invitation.create(request.body);
  await Promise.allSettled(request.body.owners.map((to: string) => transport.sendMail({ to })));
  //                                                                         ^^^^^^^^ warning await-notification-in-handler
  response.status(201).json({ ok: true });
});
app.post('/members', async (request, response) => {
  await db.invitation.create(request.body);
  const sent = await Promise.allSettled(request.body.owners.map(async (to: string) => { await transport.sendMail({ to }); }));
  //                                                                                                    ^^^^^^^^ warning await-notification-in-handler
  if (sent.some(({ status }) => status === 'rejected')) throw new Error('not sent');
  response.status(201).json({ ok: true });
});
`));

    it('and takes what users write to us for the delivery itself', () => checkRules(`${smtp}
app.post('/users/feedback', async (request, response) => {
  try {
    await transport.sendMail({ to: process.env.TEAM, text: request.body.text });
    //              ^^^^^^^^ information await-notification-in-handler
  } catch (error) { console.error(error); }
  response.json({ ok: true });
});
`));

    it('and looks at the catch around it, not at one further out', () => checkRules(`${smtp}
app.put('/members', async (request, response) => {
  try {
    const team = await find(request.body.team);
    try {
      await transport.sendMail({ to: team.owner });
      //              ^^^^^^^^ warning await-notification-in-handler the provider accepts the message; nodemailer
    } catch (error) {
      request.log.error(error, 'no mail');
    }
    return response.status(200).json({ message: 'joined' });
  } catch (error) {
    return response.status(400).json({ message: error.message });
  }
});
app.put('/owners', async (request, response) => {
  try {
    try {
      await transport.sendMail({ to: request.body.email });
      //              ^^^^^^^^ information await-notification-in-handler
    } catch (error) {
      throw new Error('no mail');
    }
    return response.status(200).json({ message: 'joined' });
  } catch (error) {
    console.error(error);
  }
});
declare const find: (id: string) => Promise<{ owner: string }>;
`));

    it('and is information where the code does something about just this one', () => checkRules(`${smtp}
app.post('/feedback', async (request, response) => {
  try {
    await transport.sendMail({ to: 'support@example.com' });
    //              ^^^^^^^^ information await-notification-in-handler
    response.status(201).json({ ok: true });
  } catch (error) {
    response.status(502).json({ error: 'The mail could not be sent.' });
  }
});
app.post('/invitations', async (request, response) => {
  await db.invitation.create(request.body);
  try {
    await transport.sendMail({ to: request.body.email });
    //              ^^^^^^^^ information await-notification-in-handler
  } catch {
    await db.invitation.delete(request.body);
  }
  response.status(201).json({ ok: true });
});
`));

    it('and is information where the answer tells through a variable how it went', () => checkRules(`${smtp}
async function invite(to: string) {
  let emailSent = false;
  try {
    await transport.sendMail({ to });
    //              ^^^^^^^^ information await-notification-in-handler
    emailSent = true;
  } catch (error) {
    console.error(error);
  }
  return { emailSent };
}
app.post('/people', async (request, response) => {
  response.status(201).json(await invite(request.body.email));
});
app.post('/members', async (request, response) => {
  let tries = 0;
  try {
    await transport.sendMail({ to: request.body.email });
    //              ^^^^^^^^ warning await-notification-in-handler
    tries = 1;
  } catch (error) {
    console.error(error);
  }
  response.status(201).json({ tries });
});
`));

    it('but a warning where it is only logged, or the catch is for everything', () => checkRules(`${smtp}
app.post('/members', async (request, response) => {
  await db.invitation.create(request.body);
  try {
    await transport.sendMail({ to: request.body.email });
    //              ^^^^^^^^ warning await-notification-in-handler
  } catch (error) {
    console.error(error);
  }
  response.status(201).json({ ok: true });
});
app.post('/users', async (request, response) => {
  try {
    await db.invitation.create(request.body);
    await transport.sendMail({ to: request.body.email });
    //              ^^^^^^^^ warning await-notification-in-handler
    response.status(201).json({ ok: true });
  } catch (error) {
    response.status(500).json({ error: 'Something went wrong.' });
  }
});
`));
  });

  describe('looks at who calls', () => {
    it('and is silent for internal routes that read the authorization header by themselves, not for those that ask for a session', () => checkRules(`
${smtp}app.get('/internal/reminders', async (request, response) => {
  const header = request.headers.authorization;
  if (header !== \`Bearer \${process.env.CRON}\`) return response.sendStatus(401);
  for (const to of request.body.all) await transport.sendMail({ to });
  response.json({ ok: true });
});
app.post('/internal/teams', async (request, response) => {
  const session = await readSession(request);
  for (const to of request.body.all) await transport.sendMail({ to, from: session.user });
  //                                                 ^^^^^^^^ warning await-notification-in-handler
  response.status(201).json({ ok: true });
});
declare const readSession: (request: object) => Promise<{ user: string }>;
`));

    it('and is information where a signature is checked, or the handler is named for sending', () => checkRules(`${smtp}
app.post('/notifications/bounces', async (request, response) => {
  const signature = request.headers['x-provider-signature'];
  console.log(signature);
  await transport.sendMail({ to: 'admin@example.com' });
  //              ^^^^^^^^ information await-notification-in-handler
  response.status(201).json({ ok: true });
});
async function handleSendReceipt(request: any, response: any) {
  await transport.sendMail({ to: request.body.email });
  //              ^^^^^^^^ information await-notification-in-handler
  response.status(201).json({ ok: true });
}
app.post('/payments/receipt', handleSendReceipt);
`));

    it('and is information on the way of signing in, and for what somebody runs by hand', () => checkRules(`${smtp}
async function sendVerification(to: string) {
  await transport.sendMail({ to });
  //              ^^^^^^^^ information await-notification-in-handler
}
app.post('/login', async (request, response) => {
  await sendVerification(request.body.email);
  response.status(201).json({ ok: true });
});
app.post('/admin/backfill', async (request, response) => {
  await transport.sendMail({ to: request.body.email });
  //              ^^^^^^^^ information await-notification-in-handler
  response.status(201).json({ ok: true });
});
app.post('/testing/gift', async (request, response) => {
  await transport.sendMail({ to: request.body.email });
  response.status(201).json({ ok: true });
});
`));

    it('and is information where the message goes to whoever runs it, or a machine reports', () => checkRules(`${smtp}
import { initTRPC } from '@trpc/server';
const t = initTRPC.create();
app.post('/feedback', async (request, response) => {
  await transport.sendMail({ to: 'feedback@shop.io', text: request.body.text });
  //              ^^^^^^^^ information await-notification-in-handler
  response.status(201).json({ ok: true });
});
export const servers = t.router({
  receiveNotification: t.procedure.mutation(async ({ input }: any) => {
    await transport.sendMail({ to: input.owner });
    //              ^^^^^^^^ information await-notification-in-handler
  }),
});
export const appRouter = t.router({ servers });
`));

    it('but a warning where another header is read', () => checkRules(`${smtp}
app.post('/orders', async (request, response) => {
  const language = request.headers['accept-language'];
  await transport.sendMail({ to: request.body.email, language });
  //              ^^^^^^^^ warning await-notification-in-handler
  response.status(201).json({ ok: true });
});
`));
  });

  it('does not count what is forked off', () => checkRules(`${smtp}
import { Effect } from 'effect';
async function remind(to: string) { await transport.sendMail({ to }); }
app.post('/views', async (request, response) => {
  await Effect.runPromise(Effect.gen(function* () {
    yield* Effect.forkDaemon(Effect.tryPromise(() => remind(request.body.email)).pipe(Effect.catchAll(() => Effect.void)));
  }));
  response.status(201).json({ ok: true });
});
`));
});
