import { checkerOf } from './check-rules';

const checkRules = checkerOf('long-running-in-handler');

const route = (limit: string, expected: string): Readonly<Record<string, string>> => ({
  'package.json': JSON.stringify({ name: 'shop', dependencies: { next: '15', 'fluent-ffmpeg': '2' } }),
  'app/api/films/route.ts': `
import ffmpeg from 'fluent-ffmpeg';
${limit}
export async function POST() {
  await new Promise((resolve) => { ffmpeg('/in.mov').on('end', resolve).save('/out.mp4'); });
  //                                                                    ^^^^ ${expected} long-running-in-handler
  return Response.json({ ok: true });
}
`,
});

describe('long-running-in-handler', () => {
  it('keeps its voice down where the route allows for as long as the work may take', () => checkRules(route('export const maxDuration = 86_400;', 'information')));

  it('warns where the route allows for less', () => checkRules(route('export const maxDuration = 300;', 'warning')));

  it('keeps its voice down where only some items need what takes some seconds, and counts only those who repeat it', () => checkRules({ 'src/app.ts': `
import express from 'express';
import { v2 as cloudinary } from 'cloudinary';
const app = express();
async function keep(path: string) {
  if (path) await cloudinary.uploader.upload(path);
  //                                  ^^^^^^ information long-running-in-handler \`POST /avatar\` and another handler wait 1 to 10 s
}
async function send(path: string) {
  await cloudinary.uploader.upload(path, { folder: 'films' });
  //                        ^^^^^^ warning long-running-in-handler \`POST /films\` waits about 3.9 s per item
}
app.post('/posts', async (request, response) => {
  for (const path of request.body.paths) await keep(path);
  response.json({ ok: true });
});
app.post('/avatar', async (request, response) => {
  await keep(request.body.path);
  response.json({ ok: true });
});
app.post('/films', async (request, response) => {
  for (const path of request.body.paths) await send(path);
  response.json({ ok: true });
});
app.post('/trailer', async (request, response) => {
  await send(request.body.path);
  response.json({ ok: true });
});
` }));

  it('keeps its voice down for a dump that the operation is named for, unless it stops the process', () => checkRules({ 'src/app.ts': `
import express from 'express';
import { execSync } from 'node:child_process';
import { execa } from 'execa';
const app = express();
app.post('/teams/:id/backup', async (request, response) => {
  await execa('pg_dump', ['--format=c', 'shop']);
  //    ^^^^^ information long-running-in-handler
  response.json({ ok: true });
});
app.post('/teams/:id/archive', async (request, response) => {
  await execa('pg_dump', ['--format=t', 'shop']);
  //    ^^^^^ warning long-running-in-handler
  response.json({ ok: true });
});
app.post('/backup', async (request, response) => {
  execSync('pg_dump shop > shop.sql');
//^^^^^^^^ warning long-running-in-handler
  response.json({ ok: true });
});
` }));
});
