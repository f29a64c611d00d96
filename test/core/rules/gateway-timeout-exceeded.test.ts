import { checkerOf } from './check-rules';

const checkRules = checkerOf('gateway-timeout-exceeded');

const serverless = (event: string, more = ''): string => `service: reports\nfunctions:\n  build:\n    handler: src/reports.build\n${more}    events:\n${event}`;

const lambda = (time: string, found = ''): string => `
import axios from 'axios';
export async function build(event: any) {
  await axios.post('https://render.example.com/reports', event.body, { timeout: ${time} });${found}
  return { statusCode: 200, body: '' };
}
`;

const handler = (body: string): string => `
import express from 'express';
import axios from 'axios';
express().post('/reports', async (request, response) => {${body}
  response.json({});
});
`;

const mark = (text: string): string => `\n  //          ^^^^ ${text}`;

describe('gateway-timeout-exceeded', () => {
  describe('finds', () => {
    it('more than API Gateway gives', () => checkRules({
      'serverless.yml': serverless('      - http: POST /reports\n'),
      'src/reports.ts': lambda('120_000', mark('information gateway-timeout-exceeded `POST /reports` may wait 2 min, but API Gateway ends it after 29 s. The user gets an error of the gateway')),
    }));

    it('more than the function itself has', () => checkRules({
      'serverless.yml': serverless('      - httpApi: POST /reports\n', '    timeout: 10\n'),
      'src/reports.ts': lambda('20_000', mark('information gateway-timeout-exceeded `POST /reports` may wait 20 s, but the limit of the function ends it after 10 s.')),
    }));

    it('more than a SAM function has', () => checkRules({
      'template.yaml': 'Resources:\n  Build:\n    Type: AWS::Serverless::Function\n    Properties:\n      CodeUri: src\n      Handler: reports.build\n      Timeout: 5\n      Events:\n        Post:\n          Type: Api\n          Properties:\n            Path: /reports\n            Method: post\n',
      'src/reports.ts': lambda('20_000', mark('information gateway-timeout-exceeded the limit of the function ends it after 5 s.')),
    }));

    it('more than the router of Heroku gives', () => checkRules({
      Procfile: 'web: node src/app.js\n',
      'src/app.ts': handler(`
  await axios.post('https://render.example.com', {}, { timeout: 45_000 });
  //          ^^^^ information gateway-timeout-exceeded \`POST /reports\` may wait 45 s, but the router of Heroku ends it after 30 s.
`),
    }));

    it('more than a route of Next.js gives itself', () => checkRules({
      'package.json': '{ "name": "app", "dependencies": { "next": "16.0.0" } }',
      'app/reports/route.ts': `export const maxDuration = 30;
export async function POST() {
  await fetch('https://render.example.com', { method: 'POST', signal: AbortSignal.timeout(45_000) });
  //    ^^^^^ information gateway-timeout-exceeded but \`maxDuration\` ends it after 30 s.
  return Response.json({});
}
`,
    }));

    it('what a library waits by default, as a hint', () => checkRules({
      Procfile: 'web: node src/app.js\n',
      'src/app.ts': `
import express from 'express';
import OpenAI from 'openai';
const openai = new OpenAI();
express().post('/reports', async (request, response) => {
  response.json(await openai.chat.completions.create({ model: 'gpt-5', messages: [] }));
  //                                          ^^^^^^ hint gateway-timeout-exceeded
});
`,
    }));

    it('more than a minute with nothing known in front', () => checkRules(handler(`
  await axios.post('https://render.example.com', {}, { timeout: 120_000 });
  //          ^^^^ information gateway-timeout-exceeded \`POST /reports\` may wait 2 min, but most gateways end it after 29 to 60 s.
`)));

    it('a function that may run for minutes behind a gateway', () => checkRules({
      'serverless.yml': serverless('      - http: POST /reports\n', '    timeout: 900\n'),
      'src/reports.ts': `import axios from 'axios';
export async function build(event: any) {
//                    ^^^^^ information gateway-timeout-exceeded \`POST /reports\` may run 15 min, but API Gateway ends it after 29 s.
  await axios.get('https://render.example.com', { timeout: 5000 });
  return { statusCode: 200, body: '' };
}
`,
    }));
  });

  describe('is silent', () => {
    it('below the limit, and where it is raised', async () => {
      await checkRules({ 'serverless.yml': serverless('      - http: POST /reports\n'), 'src/reports.ts': lambda('25_000') });
      await checkRules({ 'serverless.yml': serverless('      - http:\n          path: reports\n          method: post\n          timeoutInMillis: 150000\n'), 'src/reports.ts': lambda('120_000') });
    });

    it('up to a minute with nothing known in front', () => checkRules(handler(`
  await axios.post('https://render.example.com', {}, { timeout: 45_000 });
`)));

    it('for streams, downloads and races', () => checkRules(handler(`
  await axios.post('https://render.example.com', {}, { timeout: 120_000, responseType: 'stream' });
  await Promise.race([axios.post('https://render.example.com', {}, { timeout: 120_000 }), new Promise((resolve) => setTimeout(resolve, 100))]);
`)));

    it('for queues and schedules', () => checkRules({
      'serverless.yml': serverless('      - sqs: arn:aws:sqs:eu-west-1:1:reports\n      - schedule: rate(1 hour)\n', '    timeout: 900\n'),
      'src/reports.ts': lambda('120_000'),
    }));

    it('for the limits of a server itself', () => checkRules(`
import http from 'node:http';
const server = http.createServer((request, response) => { response.end(); });
server.keepAliveTimeout = 120_000;
server.headersTimeout = 121_000;
server.listen(3000);
`));
  });
});
