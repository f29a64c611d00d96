import { checkerOf } from './check-rules';

const checkRules = checkerOf('serverless-fire-and-forget');

const lambda = (body: string, head = ''): string => `
import type { APIGatewayProxyHandler } from 'aws-lambda';
import axios from 'axios';
${head}
export const handler: APIGatewayProxyHandler = async (event, context) => {${body}
  return { statusCode: 200, body: '' };
};
`;

describe('serverless-fire-and-forget', () => {
  describe('finds', () => {
    it('a promise that is dropped, marked or only caught', () => checkRules(lambda(`
  axios.post('https://audit.example.com/events', event.body);
  //    ^^^^ information serverless-fire-and-forget \`app.handler\` answers before \`axios.post\` (axios) is done. The platform freezes or ends the function then
  void axios.post('https://audit.example.com/events', event.body);
  //         ^^^^ information serverless-fire-and-forget
  axios.post('https://audit.example.com/events', event.body).catch(console.error);
  //    ^^^^ information serverless-fire-and-forget
`)));

    it('what a timer starts', () => checkRules(lambda(`
  setTimeout(async () => { await axios.post('https://audit.example.com/events', event.body, { timeout: 500 }); }, 100);
//^^^^^^^^^^ information serverless-fire-and-forget
`)));

    it('a helper that nobody waits for', () => checkRules(lambda(`
  audit(event.body);
//^^^^^ information serverless-fire-and-forget
`, "async function audit(text: string | null) { await axios.post('https://audit.example.com/events', text, { timeout: 500 }); }")));

    it('functions of other platforms', () => checkRules({
      'netlify/functions/order.ts': `
import { Handler } from '@netlify/functions';
export const handler: Handler = async (event) => {
  fetch('https://audit.example.com/events', { method: 'POST', body: event.body });
//^^^^^ information serverless-fire-and-forget
  return { statusCode: 200 };
};
`,
    }));
  });

  describe('is silent', () => {
    it('when it is awaited, at once or later', () => checkRules(lambda(`
  const pending = [axios.post('https://audit.example.com/events', event.body, { timeout: 500 })];
  await axios.post('https://stock.example.com/levels', event.body, { timeout: 500 });
  await Promise.all(pending);
`)));

    it('when the platform is told', () => checkRules({
      'src/worker.ts': `
import type { ExecutionContext } from '@cloudflare/workers-types';
export default {
  async fetch(request: Request, env: unknown, context: ExecutionContext) {
    context.waitUntil(fetch('https://audit.example.com/events', { method: 'POST' }));
    return new Response('ok');
  },
};
`,
    }));

    it('for handlers with a callback, which wait until nothing is left to do', () => checkRules(`
import type { APIGatewayProxyEvent, Context, Callback } from 'aws-lambda';
export const handler = (event: APIGatewayProxyEvent, context: Context, callback: Callback) => {
  fetch('https://audit.example.com/events', { method: 'POST', body: event.body }).catch(console.error);
  callback(null, { statusCode: 200, body: '' });
};
`));

    it('for servers that go on running', () => checkRules(`
import express from 'express';
express().post('/orders', async (request, response) => {
  fetch('https://audit.example.com/events', { method: 'POST' }).catch(console.error);
  response.end();
});
`));
  });
});
