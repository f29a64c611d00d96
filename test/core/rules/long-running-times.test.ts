import { checkerOf } from './check-rules';

const checkRules = checkerOf('long-running-in-handler');

/** The handler of a POST route with this body. */
function route(setup: string, body: string): string {
  return `import express from 'express';\n${setup}\nexpress().post('/work', async (request, response) => {${body}});\n`;
}

describe('long-running-in-handler, of how long work takes', () => {
  it('warns of what takes seconds at the least, also where its result is the answer', () => checkRules(route("import lighthouse from 'lighthouse';", `
  const result = await lighthouse(request.body.url, { port: 9222 });
  //                   ^^^^^^^^^^ warning long-running-in-handler \`POST /work\` waits 10 s or longer for \`lighthouse\` (lighthouse).
  response.json(result.lhr);
`)));

  it('warns of a transcription that is polled until it is done, and answered', () => checkRules(route("import { AssemblyAI } from 'assemblyai';\nconst assembly = new AssemblyAI({ apiKey: '' });", `
  const transcript = await assembly.transcripts.transcribe({ audio: request.body.url });
  //                                            ^^^^^^^^^^ warning long-running-in-handler
  response.json({ text: transcript.text });
`)));

  it('informs of a program that copies what a file holds or takes a frame out of it, which takes seconds', () => checkRules(route("import { execFile } from 'node:child_process';\nimport { promisify } from 'node:util';\nconst run = promisify(execFile);", `
  await run('ffmpeg', ['-i', request.body.video, '-codec', 'copy', 'out.mp4']);
  //    ^^^ information long-running-in-handler \`POST /work\` waits 1 to 10 s for \`run\`
  await run('ffmpeg', ['-i', request.body.video, '-ss', '1', '-frames:v', '1', 'out.jpg']);
  response.end();
`)));

  it('informs of a part that is cut out, which takes as long as the part', () => checkRules(`
import express from 'express';
import ffmpeg from 'fluent-ffmpeg';
express().post('/trim', async (request, response) => {
  await new Promise((resolve) => {
    ffmpeg('in.mp4').setStartTime(request.body.start).setDuration(request.body.seconds).on('end', resolve).save('out.mp4');
    //                                                                                                     ^^^^ information long-running-in-handler
  });
  await new Promise((resolve) => { ffmpeg('a.mp4').seekInput(2).duration(5).on('end', resolve).save('b.mp4'); });
  response.json({ ok: true });
});
`));

  it('is silent for one answer of a model, whichever of the classes behind a call asks it', () => checkRules(`
import express from 'express';
import OpenAI from 'openai';
import { Ollama } from 'ollama';

abstract class Model { abstract ask(text: string): Promise<string>; }
class Local extends Model {
  ollama: Ollama;
  constructor() { super(); this.ollama = new Ollama(); }
  async ask(text: string) { return (await this.ollama.chat({ model: 'llama3', messages: [{ role: 'user', content: text }] })).message.content; }
}
class Remote extends Model {
  openai: OpenAI;
  constructor() { super(); this.openai = new OpenAI(); }
  async ask(text: string) { return (await this.openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: text }] })).choices[0].message.content; }
}
abstract class Provider { abstract load(): Promise<Model>; }
class LocalProvider extends Provider { async load() { return new Local(); } }
class RemoteProvider extends Provider { async load() { return new Remote(); } }
const providers: Record<string, new () => Provider> = { local: LocalProvider, remote: RemoteProvider };
class Registry {
  active: { id: string; provider: Provider }[] = [];
  constructor() { for (const id of Object.keys(providers)) this.active.push({ id, provider: new providers[id]() }); }
  async load(id: string) { const found = this.active.find((one) => one.id === id); if (!found) throw new Error('unknown'); return await found.provider.load(); }
}
const suggest = async (model: Model, text: string) => { const answer = await model.ask(text); return answer.trim(); };
express().post('/suggestions', async (request, response) => {
  const model = await new Registry().load(request.body.model);
  response.json(await suggest(model, request.body.text));
});
`));
});
