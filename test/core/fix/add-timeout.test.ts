import { checkFix, checkRefusal } from './check-fix';

const rule = 'missing-timeout';
const fix = 'Add a timeout';

const handler = (head: string, body: string): string => `
${head}
import express from 'express';

express().get('/products/:id', async (request, response) => {
  ${body}
  response.json(answer);
});
`;

describe('Adding a timeout', () => {
  const same = (name: string, head: readonly [string, string?], body: readonly [string, string]) =>
    it(name, () => checkFix({ rule, fix, before: handler(head[0], body[0]), after: handler(head[1] ?? head[0], body[1]) }));

  same('to a client of axios, where it is made',
    ["import axios from 'axios';\nconst stock = axios.create({ baseURL: process.env.STOCK_URL });", "import axios from 'axios';\nconst stock = axios.create({ baseURL: process.env.STOCK_URL, timeout: 5000 });"],
    ['const answer = await stock.get(`/levels/${request.params.id}`);', 'const answer = await stock.get(`/levels/${request.params.id}`);']);
  same('to a client whose options have a line each',
    ["import axios from 'axios';\nconst stock = axios.create({\n  baseURL: process.env.STOCK_URL, // from outside\n});", "import axios from 'axios';\nconst stock = axios.create({\n  baseURL: process.env.STOCK_URL, // from outside\n  timeout: 5000,\n});"],
    ["const answer = await stock.get('/levels');", "const answer = await stock.get('/levels');"]);
  same('to a client without a last comma',
    ["import axios from 'axios';\nconst stock = axios.create({\n\tbaseURL: process.env.STOCK_URL\n});", "import axios from 'axios';\nconst stock = axios.create({\n\tbaseURL: process.env.STOCK_URL,\n\ttimeout: 5000\n});"],
    ["const answer = await stock.get('/levels');", "const answer = await stock.get('/levels');"]);
  same('to a client without options', ["import axios from 'axios';\nconst stock = axios.create();", "import axios from 'axios';\nconst stock = axios.create({ timeout: 5000 });"],
    ["const answer = await stock.get('http://stock/levels');", "const answer = await stock.get('http://stock/levels');"]);
  same('to a request of axios', ["import axios from 'axios';"], ["const answer = await axios.get('http://stock/levels');", "const answer = await axios.get('http://stock/levels', { timeout: 5000 });"]);
  same('to a request of axios with a body', ["import axios from 'axios';"],
    ["const answer = await axios.post('http://stock/levels', request.body);", "const answer = await axios.post('http://stock/levels', request.body, { timeout: 5000 });"]);
  same('to a request that could have a body', ["import axios from 'axios';"],
    ["const answer = await axios.post('http://stock/levels');", "const answer = await axios.post('http://stock/levels', undefined, { timeout: 5000 });"]);
  same('to a request whose options are one argument', ["import axios from 'axios';"],
    ["const answer = await axios({ url: 'http://stock/levels' });", "const answer = await axios({ url: 'http://stock/levels', timeout: 5000 });"]);
  same('to fetch', ['// none'], ["const answer = await fetch('http://stock/levels');", "const answer = await fetch('http://stock/levels', { signal: AbortSignal.timeout(5000) });"]);
  same('to fetch with options', ['// none'],
    ["const answer = await fetch('http://stock/levels', { method: 'PUT' });", "const answer = await fetch('http://stock/levels', { method: 'PUT', signal: AbortSignal.timeout(5000) });"]);
  same('to fetch with arguments on lines of their own', ['// none'],
    ["const answer = await fetch(\n    'http://stock/levels',\n  );", "const answer = await fetch(\n    'http://stock/levels',\n    { signal: AbortSignal.timeout(5000) },\n  );"]);
  const asked = (options: string, listening: string): string => `const answer = await new Promise((resolve, reject) => {\n    https.get('http://stock/levels', ${options}(found) => resolve(found.statusCode))${listening};\n  });`;
  same('to node:https, whose failure somebody listens for', ["import https from 'node:https';"],
    [asked('', ".on('error', reject)"), asked('{ signal: AbortSignal.timeout(5000) }, ', ".on('error', reject)")]);
  it('not to node:https where nobody listens', () => checkRefusal({ rule, fix, before: handler("import https from 'node:https';", asked('', '')), because: 'with `node:http` a limit is an error that nobody listens for here' }));
  same('to all requests of a file', ['// none'], [
    "const first = await fetch('http://stock/levels');\n  const answer = await fetch(`http://stock/${await first.text()}`, { method: 'POST' });",
    "const first = await fetch('http://stock/levels', { signal: AbortSignal.timeout(5000) });\n  const answer = await fetch(`http://stock/${await first.text()}`, { method: 'POST', signal: AbortSignal.timeout(5000) });",
  ]);
  same('to got', ["import got from 'got';"], ["const answer = await got('http://stock/levels').json();", "const answer = await got('http://stock/levels', { timeout: { request: 5000 } }).json();"]);
  same('to superagent', ["import superagent from 'superagent';"], ["const answer = await superagent.get('http://stock/levels');", "const answer = await superagent.get('http://stock/levels').timeout(5000);"]);
  same('to undici', ["import { request as send } from 'undici';"], ["const answer = await send('http://stock/levels');", "const answer = await send('http://stock/levels', { headersTimeout: 5000 });"]);

  same('to an upload, whose time depends on the file', ['const send = async (data: Buffer) => (await fetch(\'http://files\', { method: \'PUT\', body: data })).json();', 'const send = async (data: Buffer) => (await fetch(\'http://files\', { method: \'PUT\', body: data, signal: AbortSignal.timeout(60000) })).json();'],
    ['const answer = await send(request.body);', 'const answer = await send(request.body);']);
  same('to a text that is sent', ['const limit = 10_000;'],
    ["const body = JSON.stringify(request.body);\n  const answer = await fetch('http://stock/levels', { method: 'POST', body });", "const body = JSON.stringify(request.body);\n  const answer = await fetch('http://stock/levels', { method: 'POST', body, signal: AbortSignal.timeout(5_000) });"]);
  same('to a question to a model', ['// none'],
    ["const answer = await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: '{}' });", "const answer = await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: '{}', signal: AbortSignal.timeout(60000) });"]);
  it('to several, each as long as it takes', () => checkFix({
    rule, fix: 'Add a timeout of 5–60 s to all 2 requests',
    before: handler('// none', "const file = await (await fetch('http://stock/levels')).text();\n  const answer = await fetch('http://files', { method: 'PUT', body: request.body.file });"),
    after: handler('// none', "const file = await (await fetch('http://stock/levels', { signal: AbortSignal.timeout(5000) })).text();\n  const answer = await fetch('http://files', { method: 'PUT', body: request.body.file, signal: AbortSignal.timeout(60000) });"),
  }));

  it('to a file with require', () => checkFix({
    rule, fix,
    before: { 'src/app.js': "const axios = require(\"axios\")\nconst express = require(\"express\")\n\nexpress().get(\"/\", async (request, response) => {\n    response.json(await axios.get(\"http://stock/levels\", { headers: {} }))\n})\n" },
    after: { 'src/app.js': "const axios = require(\"axios\")\nconst express = require(\"express\")\n\nexpress().get(\"/\", async (request, response) => {\n    response.json(await axios.get(\"http://stock/levels\", { headers: {}, timeout: 5000 }))\n})\n" },
  }));

  const nest = (imports: string, body: string): string => `
import { Controller, Get, Inject } from '@nestjs/common';
import { ClientProxy } from '@nestjs/microservices';
${imports}

@Controller('orders')
export class OrdersController {
  constructor(@Inject('STOCK') private readonly client: ClientProxy) {}

  @Get()
  async list() {
    return ${body};
  }
}
`;
  it('to a question of NestJS', () => checkFix({
    rule, fix, before: nest("import { firstValueFrom } from 'rxjs';", "firstValueFrom(this.client.send('levels', {}))"),
    after: nest("import { firstValueFrom, timeout } from 'rxjs';", "firstValueFrom(this.client.send('levels', {}).pipe(timeout(5000)))"),
  }));
  it('to a question of NestJS that is piped', () => checkFix({
    rule, fix, before: nest("import { firstValueFrom } from 'rxjs';\nimport { map } from 'rxjs/operators';", "firstValueFrom(this.client.send('levels', {}).pipe(map((all) => all.length)))"),
    after: nest("import { firstValueFrom } from 'rxjs';\nimport { map, timeout } from 'rxjs/operators';", "firstValueFrom(this.client.send('levels', {}).pipe(timeout(5000), map((all) => all.length)))"),
  }));

  it('to a question of NestJS that is piped line by line', () => checkFix({
    rule, fix, before: nest("import { firstValueFrom, map } from 'rxjs';", "firstValueFrom(this.client.send('levels', {}).pipe(\n      map((all) => all.length),\n    ))"),
    after: nest("import { firstValueFrom, map, timeout } from 'rxjs';", "firstValueFrom(this.client.send('levels', {}).pipe(\n      timeout(5000),\n      map((all) => all.length),\n    ))"),
  }));

  same('to options that are an object', ["import axios from 'axios';\nconst levels = { url: 'http://stock' };"], ['const answer = await axios(levels);', 'const answer = await axios({ ...levels, timeout: 5000 });']);
  same('behind an address that is a constant', ["import axios from 'axios';\nconst stock = `http://${process.env.STOCK}`;"], ['const answer = await axios(stock);', 'const answer = await axios(stock, { timeout: 5000 });']);
  it('not where the only argument may be a URL or the options', () => checkRefusal({
    rule, fix, before: handler("import axios from 'axios';\nconst stock = { levels: 'http://stock' };", 'const answer = await axios(stock.levels);'),
    because: 'it cannot be told whether the first argument is a URL or the options',
  }));

  const grpc = (call: string): string => `
import { credentials, loadPackageDefinition } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import express from 'express';

const { Stock } = loadPackageDefinition(loadSync('stock.proto')).shop as any;
const stock = new Stock('stock:50051', credentials.createInsecure());

express().get('/', async (request, response) => {
  const answer = await new Promise((resolve, reject) => {
    ${call}
  });
  response.json(answer);
});
`;
  it('to a call of gRPC, before its callback', () => checkFix({
    rule, fix, before: grpc('stock.levels({ id: 1 }, (error, answer) => (error ? reject(error) : resolve(answer)));'),
    after: grpc('stock.levels({ id: 1 }, { deadline: Date.now() + 5000 }, (error, answer) => (error ? reject(error) : resolve(answer)));'),
  }));
  it('to request, before its callback on a line of its own', () => checkFix({
    rule, fix, before: { 'src/app.js': "const express = require('express');\nconst request = require('request');\n\nexpress().get('/', async (incoming, response) => {\n  const url = `http://${process.env.STOCK}`;\n  response.json(await new Promise((resolve) => {\n    request(\n      url,\n      (error, answer) => resolve(answer),\n    );\n  }));\n});\n" },
    after: { 'src/app.js': "const express = require('express');\nconst request = require('request');\n\nexpress().get('/', async (incoming, response) => {\n  const url = `http://${process.env.STOCK}`;\n  response.json(await new Promise((resolve) => {\n    request(\n      url,\n      { timeout: 5000 },\n      (error, answer) => resolve(answer),\n    );\n  }));\n});\n" },
  }));
  it('to request, before its callback', () => checkFix({
    rule, fix, before: { 'src/app.js': "const express = require('express');\nconst request = require('request');\n\nexpress().get('/', async (incoming, response) => {\n  response.json(await new Promise((resolve) => { request.get('http://stock', (error, answer) => resolve(answer)); }));\n});\n" },
    after: { 'src/app.js': "const express = require('express');\nconst request = require('request');\n\nexpress().get('/', async (incoming, response) => {\n  response.json(await new Promise((resolve) => { request.get('http://stock', { timeout: 5000 }, (error, answer) => resolve(answer)); }));\n});\n" },
  }));
});
