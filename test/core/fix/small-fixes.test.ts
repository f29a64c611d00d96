import { checkFix, checkRefusal } from './check-fix';
import { nestGateway } from './nest-gateway';

describe('Invoking a function without waiting', () => {
  const rule = 'lambda-invokes-lambda';
  const fix = 'InvocationType';
  const handler = (body: string): string => `
import type { SQSHandler } from 'aws-lambda';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';

const lambda = new LambdaClient({});

export const handler: SQSHandler = async (event) => {
  ${body}
};
`;
  const same = (name: string, before: string, after: string) => it(name, () => checkFix({ rule, fix, before: handler(before), after: handler(after) }));

  same('adds the type', "await lambda.send(new InvokeCommand({ FunctionName: 'bill', Payload: '{}' }));", "await lambda.send(new InvokeCommand({ FunctionName: 'bill', Payload: '{}', InvocationType: 'Event' }));");
  same('changes the type', "await lambda.send(new InvokeCommand({\n    FunctionName: 'bill',\n    InvocationType: 'RequestResponse',\n  }));", "await lambda.send(new InvokeCommand({\n    FunctionName: 'bill',\n    InvocationType: 'Event',\n  }));");
  it('not where the answer is used', () => checkRefusal({ rule, fix, before: handler("const answer = await lambda.send(new InvokeCommand({ FunctionName: 'bill' }));\n  console.log(answer.Payload?.length, fetch(`http://a/${answer.Payload}`));"), because: 'the answer is used' }));
});

describe('Marking a function as taking no time', () => {
  const rule = 'await-notification-in-handler';
  const fix = '@crosstalk instant';
  const mailer = (comment: string, declaration: string): string => `
import express from 'express';
import nodemailer from 'nodemailer';

const transport = nodemailer.createTransport({ host: 'smtp.example.com' });

${comment}${declaration} {
  await transport.sendMail({ to, subject: 'Welcome' });
}

express().post('/signup', async (request, response) => {
  await sendWelcome(request.body.email);
  response.sendStatus(201);
});
`;
  const same = (name: string, before: string, after: string, declaration = 'async function sendWelcome(to: string)') =>
    it(name, () => checkFix({ rule, fix, before: mailer(before, declaration), after: mailer(after, declaration) }));

  same('writes a comment', '', '/** @crosstalk instant */\n');
  same('opens a short comment', '/** Says hello. */\n', '/**\n * Says hello.\n * @crosstalk instant\n */\n');
  same('adds to a long comment', '/**\n * Says hello.\n * @param to the address\n */\n', '/**\n * Says hello.\n * @param to the address\n * @crosstalk instant\n */\n');
  same('above a variable', '', '/** @crosstalk instant */\n', 'const sendWelcome = async (to: string) =>');
  it('not in a function without a name', () => checkRefusal({
    rule, fix, because: 'the function around it has no name, and so no comment of its own',
    before: "import express from 'express';\nimport nodemailer from 'nodemailer';\nconst transport = nodemailer.createTransport({ host: 'smtp.example.com' });\nexpress().post('/', async (request, response) => {\n  await transport.sendMail({ to: request.body.email });\n  response.sendStatus(201);\n});\n",
  }));
});

describe('Sending without waiting for a reply', () => {
  const rule = 'rpc-over-queue';
  const fix = 'emit';
  const gateway = (body: string): string => nestGateway('order.created', body);
  const same = (name: string, before: string, after: string) => it(name, () => checkFix({ rule, fix, before: gateway(before), after: gateway(after).replace(before.includes('firstValueFrom') ? 'firstValueFrom, ' : '', '') }));

  same('with what waits around it', "await firstValueFrom(this.client.send('order.created', { id: 1 }));", "this.client.emit('order.created', { id: 1 });");
  same('with the old way to wait', "await this.client.send('order.created', { id: 1 }).toPromise();", "this.client.emit('order.created', { id: 1 });");
  same('with its lines as far in as the statement',
    "await firstValueFrom(\n      this.client.send<boolean>('order.created', {\n        id: 1, // the first\n      }),\n    );",
    "this.client.emit<boolean>('order.created', {\n      id: 1, // the first\n    });");
  it('not where the reply is used', () => checkRefusal({ rule, fix, before: gateway("return await firstValueFrom(this.client.send('order.created', {}));"), because: 'the reply is used' }));
  it('not where the reply is worked on', () => checkRefusal({ rule, fix, before: gateway("await firstValueFrom(this.client.send('order.created', {}).pipe(timeout(500)));"), because: 'the reply is worked on' }));
});
