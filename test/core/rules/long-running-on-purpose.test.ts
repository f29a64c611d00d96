import { checkerOf } from './check-rules';

const checkRules = checkerOf('long-running-in-handler');

const head = `import express from 'express';
import ffmpeg from 'fluent-ffmpeg';
const app = express();
`;

const convert = (expected = ''): string => `
function convert(input: string) {
  return new Promise((resolve, reject) => {
    ffmpeg(input).on('end', resolve).on('error', reject).save('out.mp4');
${expected === '' ? '' : `    //                                                   ${expected}\n`}  });
}
`;

const INFORMATION = '^^^^ information long-running-in-handler';

describe('long-running-in-handler, of work that is waited for on purpose', () => {
  it('is information in a function of a cloud that only its type tells of', () => checkRules(`
import ffmpeg from 'fluent-ffmpeg';
import type { APIGatewayProxyEvent } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEvent) => {
  await new Promise((resolve, reject) => {
    ffmpeg(event.body ?? '').on('end', resolve).on('error', reject).save('/tmp/out.mp4');
    //                                                              ${INFORMATION}
  });
  return { statusCode: 200, body: 'done' };
};
`));

  it('is information where another route starts the same work without waiting', () => checkRules(`${head}${convert()}
app.post('/', async (request, response) => {
  await convert(request.body.url);
  //    ^^^^^^^ information long-running-in-handler
  response.json({ done: true });
});
app.post('/async', (request, response) => {
  convert(request.body.url);
  response.json({ started: true });
});
`));

  it('is information where the handler itself answers first when it is asked to', () => checkRules(`${head}${convert()}
app.post('/', async (request, response) => {
  const work = () => convert(request.body.url);
  if (request.body.webhook) {
    response.status(202).end();
    work().then(() => fetch(request.body.webhook));
    return;
  }
  await work();
  //    ^^^^ information long-running-in-handler
  response.json({ done: true });
});
`));

  it('warns where the same work is begun when the program starts', () => checkRules(`${head}${convert()}
void convert('intro.mov');
app.post('/', async (request, response) => {
  await convert(request.body.url);
  //    ^^^^^^^ warning long-running-in-handler
  response.json({ done: true });
});
`));

  it('is information where a function on the way sends the file that was made', () => checkRules(`${head}${convert(INFORMATION)}
async function answer(request: express.Request, response: express.Response) {
  await convert(request.body.url);
  response.download('out.mp4');
}
app.post('/mp4', async (request, response, next) => {
  await answer(request, response);
  next();
});
`));

  it('is information where a helper sends the file that was made', () => checkRules(`${head}${convert(INFORMATION)}
function downloadFile(path: string, response: express.Response) {
  return new Promise((resolve) => response.download(path, resolve));
}
app.post('/mp4', async (request, response) => {
  await convert(request.body.url);
  await downloadFile('out.mp4', response);
});
`));
});
