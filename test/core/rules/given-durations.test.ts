import { checkerOf } from './check-rules';

const checkRules = checkerOf('long-running-in-handler');

const app = (calls: string): string => `import express from 'express';
import { build } from './reports';
express().post('/monthly', async (request, response) => {
  response.json(await ${calls});
});
`;

describe('Durations in crosstalk.json', () => {
  it('say how long a function takes', () => checkRules({
    'crosstalk.json': '{ "durations": { "src/reports.ts#build": "30s" } }',
    'src/reports.ts': 'export async function build() { return 1; }\n',
    'src/app.ts': app('build()').replace('});', '  //                  ^^^^^ warning long-running-in-handler `POST /monthly` waits 10 s or longer for `build`.\n});'),
  }));

  it('and that one does not take long', () => checkRules({
    'crosstalk.json': '{ "durations": { "reports.ts#build": "200ms" } }',
    'src/reports.ts': '/** @crosstalk long-running */\nexport async function build() { return 1; }\n',
    'src/app.ts': app('build()'),
  }));

  it('say how long a route takes', () => checkRules({
    'crosstalk.json': '{ "durations": { "POST /reports/:id/build": "2m" } }',
    'src/reports.ts': `import axios from 'axios';
export const build = () => axios.post('https://reports.shop.io/reports/7/build');
//                               ^^^^ warning long-running-in-handler for \`axios.post\`
`,
    'src/app.ts': app('build()'),
  }));
});
