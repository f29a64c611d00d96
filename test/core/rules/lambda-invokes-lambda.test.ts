import { checkerOf } from './check-rules';

const checkRules = checkerOf('lambda-invokes-lambda');

const lambda = (body: string): string => `
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
const lambda = new LambdaClient({});
export const handler: APIGatewayProxyHandler = async () => {${body}
  return { statusCode: 200, body: '' };
};
`;

describe('lambda-invokes-lambda', () => {
  describe('finds', () => {
    it('an invocation that is waited for', () => checkRules(lambda(`
  await lambda.send(new InvokeCommand({ FunctionName: 'bill-order' }));
  //           ^^^^ information lambda-invokes-lambda Lambda \`app.handler\` waits for Lambda \`bill-order\`. Both are billed while one only waits, and they time out together. Invoke with
  await lambda.send(new InvokeCommand({ FunctionName: 'bill-order', InvocationType: 'RequestResponse' }));
  //           ^^^^ information lambda-invokes-lambda
`)));

    it('one whose answer is needed, with other advice', () => checkRules(lambda(`
  const bill = await lambda.send(new InvokeCommand({ FunctionName: 'bill-order' }));
  //                        ^^^^ information lambda-invokes-lambda Call the code as a library
  console.log(bill.Payload?.length);
  return { statusCode: 200, body: String(bill.Payload) };
`)));

    it('one some calls away', () => checkRules(`
import type { SQSHandler } from 'aws-lambda';
import { Lambda } from '@aws-sdk/client-lambda';
const lambda = new Lambda({});
async function bill() { await lambda.invoke({ FunctionName: 'bill-order' }); }
//                                   ^^^^^^ information lambda-invokes-lambda
export const handler: SQSHandler = async () => { await bill(); };
`));
  });

  describe('is silent', () => {
    it('for events and dry runs', () => checkRules(lambda(`
  await lambda.send(new InvokeCommand({ FunctionName: 'bill-order', InvocationType: 'Event' }));
`)));

    it('for servers that call a Lambda', () => checkRules(`
import express from 'express';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
const lambda = new LambdaClient({});
express().post('/orders', async (request, response) => {
  response.json(await lambda.send(new InvokeCommand({ FunctionName: 'bill-order' })));
});
`));

    it('for warm-up calls', () => checkRules(lambda(`
  await lambda.send(new InvokeCommand({ FunctionName: 'order-warmer' }));
`)));
  });
});
