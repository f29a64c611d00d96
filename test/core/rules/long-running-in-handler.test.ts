import { checkerOf } from './check-rules';

const checkRules = checkerOf('long-running-in-handler');

/** The handler of a POST route with this body. */
function route(setup: string, body: string, path = '/work'): string {
  return `import express from 'express';\n${setup}\nexpress().post('${path}', async (request, response) => {${body}});\n`;
}

const openai = "import OpenAI from 'openai';\nconst openai = new OpenAI();";

describe('long-running-in-handler', () => {
  describe('warns', () => {
    it('of a program that takes long', () => checkRules(route("import { spawn } from 'node:child_process';", `
  await new Promise((resolve) => {
    const child = spawn('ffmpeg', ['-i', 'in.mov', 'out.mp4']);
    //            ^^^^^ warning long-running-in-handler \`POST /work\` waits 10 s or longer for \`spawn\` (node:child_process).
    child.on('close', resolve);
  });
  response.end();
`)));

    for (const program of ['youtube-dl', 'lighthouse', 'whisper']) it(`of ${program}`, () => checkRules(route("import { execFileSync } from 'node:child_process';", `\n  execFileSync('${program}', [request.body.url]);\n//^^^^^^^^^^^^ warning long-running-in-handler\n  response.end();\n`)));

    it('of a dump in a shell that blocks', () => checkRules(route("import { execSync } from 'node:child_process';", `
  execSync('pg_dump shop > shop.sql');
//^^^^^^^^ warning long-running-in-handler
  response.end();
`)));

    it('of transcoding', () => checkRules(route("import ffmpeg from 'fluent-ffmpeg';", `
  await new Promise((resolve, reject) => {
    ffmpeg('in.mov').on('end', resolve).on('error', reject).save('out.mp4');
    //                                                      ^^^^ warning long-running-in-handler \`POST /work\` waits minutes for
  });
  response.end();
`)));

    it('of transcription that the route is named after', () => checkRules(route(openai, `
  await openai.audio.transcriptions.create({});
  //                                ^^^^^^ warning long-running-in-handler
  response.end();
`, '/calls/:id/transcribe')));

    it('of a model call per item of a loop', () => checkRules(route(openai, `
  for (const text of request.body.texts) {
    await openai.chat.completions.create({ model: 'gpt-4o', messages: [text] });
    //                            ^^^^^^ warning long-running-in-handler per item for
  }
  response.end();
`)));

    it('less loudly where a key decides what is done', () => checkRules(route(`${openai} const steps = { relabel: { work: (text: string) => openai.chat.completions.create({ model: 'gpt-4o', messages: [text] }) }, archive: {} };`, `
  const { work } = steps[request.body.kind]; for (const text of request.body.texts) if (work) await work(text);
`).replace('messages: [text] }) }', 'messages: [text] })\n//                                                                                                      ^^^^^^ information long-running-in-handler\n}')));

    it('of a waiter that polls', () => checkRules(route(openai, `
  await openai.beta.threads.runs.createAndPoll('thread', { assistant_id: 'a' });
  //                             ^^^^^^^^^^^^^ warning long-running-in-handler
  response.end();
`)));

    it('of what a wrapper runs with arguments of its own', () => checkRules(`
import express, { type Request, type Response, type NextFunction } from 'express';
import { execSync } from 'node:child_process';
import { account, type Account, type Team } from './accounts';
type Handler = (request: Request, response: Response, user: Account, team: Team) => Promise<void>;
const handle = async (work: Handler, request: Request, response: Response, next: NextFunction) => {
  try {
    const user = await account(request);
    await work(request, response, user, user.team);
  } catch (error) { next(error); }
};
const guarded = (work: Handler) => (request: Request, response: Response, next: NextFunction) => { void handle(work, request, response, next); };
express().get('/dump', guarded(async (request, response, user, team) => {
  execSync('pg_dump shop > shop.sql');
//^^^^^^^^ warning long-running-in-handler \`GET /dump\` waits
  response.end();
}));
`));

    it('of work that the code itself marks', () => checkRules({
      'src/search.ts': '/** @crosstalk long-running */\nexport async function reindex() { /* a few million rows */ }\n',
      'src/app.ts': route("import { reindex } from './search';", `
  await reindex();
  //    ^^^^^^^ warning long-running-in-handler \`POST /work\` waits 10 s or longer for \`reindex\`.
  response.end();
`),
    }));
  });

  describe('informs', () => {
    it('of rendering in a browser, once for the whole session', () => checkRules(route("import puppeteer from 'puppeteer';", `
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  await page.goto('https://example.com/report');
  await page.pdf({ path: 'report.pdf' });
  //         ^^^ information long-running-in-handler \`POST /work\` waits 1 to 10 s for \`page.pdf\` (puppeteer).
  await browser.close();
  response.end();
`)));

    it('of several model calls one after the other', () => checkRules(route(openai, `
  const outline = await openai.chat.completions.create({ model: 'gpt-4o', messages: [] });
  //                                            ^^^^^^ information long-running-in-handler \`POST /work\` waits 10 s or longer for
  response.json(await openai.chat.completions.create({ model: 'gpt-4o', messages: [outline] }));
`)));

    it('of work whose result the answer is made of', () => checkRules(route(openai, `
  const texts = [];
  for (const text of request.body.texts) {
    const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [text] });
    //                                           ^^^^^^ information long-running-in-handler
    texts.push(answer.choices[0]);
  }
  response.json(texts);
`)));

    it('of an agent, which asks its model until it is done, also where a user tries it out', () => checkRules({
      'src/langchain.ts': route("import { ChatOpenAI } from '@langchain/openai';\nimport { AgentExecutor, createToolCallingAgent } from 'langchain/agents';", `
  const agent = await createToolCallingAgent({ llm: new ChatOpenAI({ model: 'gpt-4o' }), tools: [], prompt: request.body.prompt });
  const executor = new AgentExecutor({ agent, tools: [] });
  const { output } = await executor.invoke({ input: request.body.text });
  //                                ^^^^^^ information long-running-in-handler \`POST /agents/:id/test\` waits 10 s or longer for \`executor.invoke\`
  response.json({ output });
`, '/agents/:id/test'),
      'src/vercel.ts': route("import { generateText, stepCountIs } from 'ai';\nimport { openai } from '@ai-sdk/openai';", `
  const { text } = await generateText({ model: openai('gpt-4o'), prompt: request.body.text, tools: {}, stopWhen: stepCountIs(8) });
  //                     ^^^^^^^^^^^^ information long-running-in-handler \`POST /ask\` waits 10 s or longer for \`generateText\` (ai).
  response.json({ text });
`, '/ask'),
    }));

    it('of a container, which may be there at once: how long an image takes is one reason, not two', () => checkRules(route("import Docker from 'dockerode';\nconst docker = new Docker();", `
  await docker.pull(request.body.image);
  //           ^^^^ information long-running-in-handler \`POST /work\` waits 10 s or longer for \`docker.pull\` (dockerode).
  response.end();
`)));

    it('of a download whose body is the product', () => checkRules(route("import { execFileSync } from 'node:child_process';", `
  execFileSync('libreoffice', ['--convert-to', 'pdf', request.params.id]);
//^^^^^^^^^^^^ information long-running-in-handler
  response.download('/tmp/out.pdf');
`)));
  });

  it('is information for short turns of a loop whose length nobody knows', () => checkRules(`
import express from 'express';
import { Configuration, PlaidApi } from 'plaid';
const plaid = new PlaidApi(new Configuration());
express().post('/accounts/delete', async (request, response) => {
  for (const token of request.body.tokens) {
    await plaid.itemRemove({ access_token: token });
    //          ^^^^^^^^^^ information long-running-in-handler The wait grows with the number of items: a hundred take about
  }
  response.json({ ok: true });
});
`));

  describe('is silent', () => {
    it('about a model that only another caller of the wrapper lets ask again, or whose options nobody knows', () => checkRules({
      'src/model.ts': `import { generateText, stepCountIs } from 'ai';
export const ask = (options) => generateText({ ...options, model: 'gpt-4o' });
export const labelled = ({ label }) => async (...given) => generateText({ ...given[0], label, model: 'gpt-4o' });
export const research = (prompt) => ask({ prompt, stopWhen: stepCountIs(8) });
`,
      'src/short.ts': route("import { ask } from './model';", `
  const { text } = await ask({ prompt: request.body.text });
  response.json({ text });
`),
      'src/label.ts': route("import { labelled } from './model';", `
  const { text } = await labelled({ label: 'short' })({ prompt: request.body.text });
  response.json({ text });
`, '/labelled'),
    }));

    it('in a route that a scheduler calls', () => checkRules(route("import { execSync } from 'node:child_process';", `
  execSync('pg_dump shop > shop.sql');
  response.end();
`, '/api/cron/backup')));

    it('in a route that only a queue may call', () => checkRules(route("import { execSync } from 'node:child_process';\nimport { Receiver } from '@upstash/qstash';", `
  await new Receiver({}).verify({ signature: request.headers['upstash-signature'], body: request.body });
  execSync('pg_dump shop > shop.sql');
  response.end();
`)));

    it('for one answer of a model, and for what is tried out or tested and takes less', () => checkRules({
      'src/once.ts': route("import { generateText } from 'ai';\nimport { openai } from '@ai-sdk/openai';", `
  const { text } = await generateText({ model: openai('gpt-4o'), prompt: request.body.text });
  response.json({ text });
`),
      'src/try.ts': route(openai, `
  response.json(await openai.chat.completions.create({ model: 'gpt-4o', messages: [] }));
`, '/prompts/:id/test'),
      'src/e2e.ts': route("import { execSync } from 'node:child_process';", `
  execSync('pg_dump shop > shop.sql');
  response.end();
`, '/test/dump'),
    }));

    it('for a workflow that is handed to whoever runs it', () => checkRules(`
import express from 'express';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { start } from 'workflow/api';
const run = promisify(execFile);
async function transcode(id: string) {
  'use workflow';
  await run('ffmpeg', ['-i', id, 'out.mp4']);
}
express().post('/videos/:id/transcode', async (request, response) => {
  await start(transcode, [request.params.id]);
  response.json({ ok: true });
});
`));

    it('when a job is only started', () => checkRules(route(`${openai}
import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { Queue } from 'bullmq';
const sfn = new SFNClient({});
const videos = new Queue('videos');`, `
  await openai.batches.create({ input_file_id: 'f' });
  await sfn.send(new StartExecutionCommand({ stateMachineArn: 'arn' }));
  await videos.add('transcode', {});
  response.status(202).end();
`, '/videos/transcode')));

    it('for one answer of a model, whichever is asked', () => checkRules(route(openai, `
  if (request.body.quick) response.json(await openai.chat.completions.create({ model: 'gpt-4o-mini', messages: [] }));
  else response.json(await openai.chat.completions.create({ model: 'gpt-4o', messages: [] }));
`)));

    it('when the answer is streamed', () => checkRules(route(openai, `
  const stream = await openai.chat.completions.create({ model: 'gpt-4o', messages: [], stream: true });
  for await (const part of stream) response.write(part);
  for (const text of request.body.texts) {
    for await (const part of openai.chat.completions.stream({ model: 'gpt-4o', messages: [text] })) response.write(part);
  }
`)));

    it('when the work is written into a stream', () => checkRules({
      'app/api/chat/route.ts': `
import 'next';
${openai}
export async function POST() {
  const stream = new ReadableStream({
    async start(controller) {
      for (let page = 0; page < 9; page += 1) controller.enqueue(await openai.chat.completions.create({ model: 'gpt-4o', messages: [] }));
    },
  });
  return new Response(stream);
}
`,
    }));

    it('in workers, in tests and previews, and for quick calls', () => checkRules(`
import express from 'express';
import { execSync } from 'node:child_process';
import { Worker } from 'bullmq';
${openai}
new Worker('dumps', async () => { execSync('pg_dump shop > shop.sql'); });
const app = express();
app.post('/dump/test', async (request, response) => { execSync('pg_dump shop > shop.sql'); response.end(); });
app.post('/version', async (request, response) => { execSync('git rev-parse HEAD'); response.end(); });
app.post('/moderate', async (request, response) => { response.json(await openai.moderations.create({ input: '' })); });
`));

    it('where the code says that it takes no time', () => checkRules(route("import { execSync } from 'node:child_process';\n/** @crosstalk instant */\nfunction probe() { execSync('ffmpeg -i in.mov out.mp4'); }", `
  probe();
  response.end();
`)));
    it('for the limit of a wait for another side', () => checkRules(route("import { Queue, QueueEvents } from 'bullmq';\nconst queue = new Queue('jobs');\nconst events = new QueueEvents('jobs');", `
  const job = await queue.add('a', {});
  response.json(await job.waitUntilFinished(events, 20_000));
`)));

    it('for one small thing, pauses that may never come, and files that are the answer', () => checkRules(`
import express from 'express';
import sharp from 'sharp';
import ExcelJS from 'exceljs';
import { setTimeout as sleep } from 'node:timers/promises';
const app = express();
app.post('/picture', async (request, response) => { response.send(await sharp(request.body).resize(200).toBuffer()); });
app.post('/limited', async (request, response) => {
  if (request.body.again) await sleep(60_000);
  try { console.log(request.body); } catch { await sleep(30_000); }
  response.end();
});
app.get('/orders.xlsx', async (request, response) => {
  const book = new ExcelJS.Workbook();
  response.attachment('orders.xlsx');
  await book.xlsx.write(response);
});
app.post('/sheet', async (request, response) => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.writeFile('/tmp/one.xlsx');
  response.end();
});
`));
    it('for the next model when one fails', () => checkRules(`
import express from 'express';
${openai}
async function ask(models: string[]) {
  for (const model of models) {
    try {
      return await openai.chat.completions.create({ model, messages: [] });
    } catch (error) {
      console.error(error);
    }
  }
  throw new Error('none');
}
express().post('/chat', async (request, response) => { response.json(await ask(request.body.models)); });
`));

    it('for timers that are a limit', () => checkRules(`
import express from 'express';
const limited = (url: string) => new Promise((resolve, reject) => {
  const timer = setTimeout(() => reject(new Error('late')), 30_000);
  fetch(url).then(resolve, reject).finally(() => clearTimeout(timer));
});
const app = express();
app.get('/one', async (request, response) => { response.json(await limited('https://one.shop.io')); });
app.get('/two', async (request, response) => {
  response.json(await Promise.race([fetch('https://two.shop.io'), new Promise((resolve) => setTimeout(resolve, 30_000))]));
});
app.get('/three', async (request, response) => {
  await new Promise((resolve, reject) => setTimeout(() => reject(new Error('late')), 30_000));
  response.end();
});
`));
  });
});
