import { checkerOf } from './check-rules';

const checkRules = checkerOf('long-running-in-handler');

/** The handler of a POST route with this body. */
function route(setup: string, body: string): string {
  return `import express from 'express';\n${setup}\nexpress().post('/work', async (request, response) => {${body}});\n`;
}

/** A download that converts what it loads where that is asked for. */
const downloading = (expected: string): string => `import { spawn } from 'node:child_process';
interface Wanted { id: string; convert?: boolean }
async function converted(id: string) {
  await new Promise((resolve) => {
    const child = spawn('ffmpeg', ['-i', id, 'out.mp4']);
${expected}
    child.on('close', resolve);
  });
}
async function download(wanted: Wanted) {
  const convert = wanted?.convert ?? false;
  if (convert && wanted.id !== '') await converted(wanted.id);
  return wanted.id;
}`;

describe('long-running-in-handler, of what a function does only when asked', () => {
  it('tells of what a call asks of a function that does it only then', () => checkRules(route(downloading('    //            ^^^^^ information long-running-in-handler'), 'response.json(await download({ id: request.params.id, convert: true }));')));

  it('tells of what a request may ask of such a function', () => checkRules(route(downloading('    //            ^^^^^ information long-running-in-handler'), 'response.json(await download({ id: request.params.id, convert: request.body.convert }));')));

  it('is silent where the handler does not ask a function for what takes long', () => checkRules(route(downloading(''), 'response.json(await download({ id: request.params.id }));')));
});
