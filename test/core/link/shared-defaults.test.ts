import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import { memoryFiles } from '../memory-files';
import { shop, type Files } from './check-edges';

async function checkCalls(files: Files, expected: readonly string[]): Promise<void> {
  const { map } = await openWorkspace(memoryFiles(files), { version: '0.0.0' }).analyze();
  assert.deepEqual(map.sites.map(({ file, target, timeout }) => `${file} ${target.text} ${String(timeout)}`), expected);
}

const settings = "import axios from 'axios';\naxios.defaults.baseURL = 'http://orders:3000/api';\naxios.defaults.timeout = 4000;\n";
const calling = (call: string): string => `import axios, { type AxiosInstance } from 'axios';\nconst stock = axios.create({ baseURL: 'http://stock' });\nexport const load = (url: string, client: AxiosInstance) => ${call};\n`;

describe('What is set on the instance that a package hands out', () => {
  it('holds in all files of a service', () => checkCalls(shop({
    'web/main.ts': settings, 'web/a.ts': calling("axios.get('/orders')"), 'web/b.ts': calling("axios({ url: '/orders', method: 'PUT' })"), 'web/c.ts': calling("axios.post('/orders', {}, { baseURL: 'http://mails', timeout: 50 })"),
  }, 'web'), ['web/a.ts orders:3000/api/orders 4000', 'web/b.ts orders:3000/api/orders 4000', 'web/c.ts mails/orders 50']));

  it('says nothing of where a whole address leads, nor of what may be one', () => checkCalls(shop({
    'web/main.ts': settings, 'web/a.ts': calling("axios.get('https://else.dev/x')"), 'web/b.ts': calling('axios.get(url)'), 'web/c.ts': calling('axios.get(`${process.env.PAY_URL}/x`)'),
    'web/d.ts': calling("axios.get(url, { baseURL: 'http://mails' })"),
  }, 'web'), ['web/a.ts else.dev/x 4000', 'web/b.ts ${url} 4000', 'web/c.ts ${PAY_URL}/x 4000', 'web/d.ts mails/${url} 4000']));

  it('holds for no instance of its own, and in no other service', () => checkCalls(shop({
    'web/main.ts': settings, 'web/a.ts': calling("stock.get('/levels')"), 'web/b.ts': calling("client.get('/levels')"), 'mails/a.ts': calling("axios.get('/mails')"),
  }, 'web', 'mails'), ['mails/a.ts /mails none', 'web/a.ts stock/levels none', 'web/b.ts /levels none']));
});
