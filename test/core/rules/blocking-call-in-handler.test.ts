import { checkerOf } from './check-rules';

const checkRules = checkerOf('blocking-call-in-handler');

/** The handler of a route with this body. */
function route(setup: string, body: string): string {
  return `import express from 'express';\n${setup}\nexpress().post('/login', (request, response) => {${body}});\n`;
}

describe('blocking-call-in-handler', () => {
  describe('finds', () => {
    it('hashes of passwords', () => checkRules(route("import { hashSync } from 'bcryptjs';\nimport { pbkdf2Sync, scryptSync } from 'node:crypto';", `
  hashSync(request.body.password, 12);
//^^^^^^^^ warning blocking-call-in-handler \`POST /login\` stops the whole process for \`hashSync\` (bcrypt). Until it is done the process serves nothing else
  pbkdf2Sync(request.body.password, 'salt', 100_000, 64, 'sha512');
//^^^^^^^^^^ warning blocking-call-in-handler Use \`pbkdf2\` and await it.
  scryptSync(request.body.password, 'salt', 64);
//^^^^^^^^^^ warning blocking-call-in-handler
  response.end();
`)));

    it('hashes of passwords by other packages', () => checkRules(route("import { hashSync } from 'bcrypt-ts';\nimport { verifySync } from '@node-rs/argon2';", `
  hashSync(request.body.password, 12);
//^^^^^^^^ warning blocking-call-in-handler \`POST /login\` stops the whole process for \`hashSync\` (bcrypt).
  verifySync(user.hash, request.body.password);
//^^^^^^^^^^ warning blocking-call-in-handler
  response.end();
`)));

    it('keys that are searched for', () => checkRules(route("import { generateKeyPairSync } from 'crypto';", `
  response.json(generateKeyPairSync('rsa', { modulusLength: 4096 }));
//              ^^^^^^^^^^^^^^^^^^^ warning blocking-call-in-handler
`)));

    it('programs', () => checkRules(route("import { execSync, spawnSync } from 'node:child_process';", `
  execSync('convert in.png out.jpg');
//^^^^^^^^ information blocking-call-in-handler Use \`exec\` through \`promisify\` and await it
  spawnSync('git', ['pull']);
//^^^^^^^^^ information blocking-call-in-handler
  response.end();
`)));

    it('programs that a page runs for each request', () => checkRules({
      'package.json': '{ "name": "docs", "dependencies": { "next": "16.0.0" } }',
      'app/now/page.tsx': `import { execSync } from 'node:child_process';
export const dynamic = 'force-dynamic';
export default function Now() { return execSync('git log -1').toString(); }
//                                     ^^^^^^^^ information blocking-call-in-handler
`,
      'app/mine/page.tsx': `import { execSync } from 'node:child_process';
import { cookies } from 'next/headers';
export default async function Mine() { return (await cookies()).get('a') + execSync('git log -1').toString(); }
//                                                                         ^^^^^^^^ information blocking-call-in-handler
`,
      'app/found/page.tsx': `import { execSync } from 'node:child_process';
export default async function Found({ searchParams }: any) { return execSync('git log ' + searchParams.q).toString(); }
//                                                                  ^^^^^^^^ information blocking-call-in-handler
`,
      'app/[id]/page.tsx': `import { execSync } from 'node:child_process';
export default async function One({ params }: any) { return execSync('git log ' + params.id).toString(); }
//                                                          ^^^^^^^^ information blocking-call-in-handler
`,
    }));

    it('requests that block', () => checkRules(route("import { execSync } from 'node:child_process';\nimport load from 'sync-request';", `
  execSync('curl http://stock/levels');
//^^^^^^^^ information blocking-call-in-handler Use \`fetch\` and await it.
  response.send(load('GET', 'http://stock/levels').getBody());
//              ^^^^ information blocking-call-in-handler
`)));

    it('waiting made synchronous', () => checkRules(route("import deasync from 'deasync';\nlet isDone = false;", `
  deasync.loopWhile(() => !isDone);
//        ^^^^^^^^^ warning blocking-call-in-handler make the function asynchronous and await it
  response.end();
`)));

    it('a loop that waits for the clock', () => checkRules(route('', `
  const end = Date.now() + 500;
  while (Date.now() < end) {}
  //          ^^^ information blocking-call-in-handler \`POST /login\` stops the process in a loop that waits for the clock.
  response.end();
`)));

    it('compression, as a hint', () => checkRules(route("import { gzipSync } from 'node:zlib';", `
  response.send(gzipSync(request.body.text));
//              ^^^^^^^^ hint blocking-call-in-handler
`)));

    it('what lies behind a helper that talks to nobody', () => checkRules({
      'src/app.ts': route("import { hash } from './hash';", '\n  response.json(hash(request.body.password));\n'),
      'src/hash.ts': `
import crypto from 'crypto';
export function hash(password: string) {
  return crypto.scryptSync(password, 'salt', 64).toString('hex');
//              ^^^^^^^^^^ warning blocking-call-in-handler
}
`,
    }));
  });

  describe('is silent', () => {
    it('at start-up', () => checkRules("import { execSync } from 'node:child_process';\nexport const version = execSync('git rev-parse HEAD').toString();\n"));
    it('when nothing but a script calls it', () => checkRules("import { hashSync } from 'bcrypt';\nexport function seed() { return hashSync('secret', 10); }\n"));
    it('in worker threads', () => checkRules(`
import express from 'express';
import { parentPort } from 'node:worker_threads';
import { scryptSync } from 'node:crypto';
express().post('/hash', (request, response) => { response.send(scryptSync(request.body.text, 'salt', 64)); });
parentPort?.postMessage('ready');
`));
    it('when it is read once and kept', () => checkRules(route("import { execSync } from 'node:child_process';\nlet version: string | undefined;", `
  version ??= execSync('git rev-parse HEAD').toString();
  response.send(version);
`)));
    it('for few rounds and for keys that are short or need no search', () => checkRules(route("import { generateKeyPairSync, pbkdf2Sync } from 'node:crypto';", `
  pbkdf2Sync(request.body.key, 'salt', 1, 32, 'sha256');
  response.json(generateKeyPairSync('ed25519'));
  response.json(generateKeyPairSync('rsa', { modulusLength: 1024, publicKeyEncoding: { type: 'spki', format: 'der' } }));
`)));
    it('for the asynchronous forms', () => checkRules(`
import express from 'express';
import { hash } from 'bcrypt';
express().post('/login', async (request, response) => { response.json(await hash(request.body.password, 12)); });
`));
    it('for functions of the same name', () => checkRules(route("import { hashSync } from './own';", '\n  response.json(hashSync(request.body.password));\n')));
    it('for a loop with other work in it', () => checkRules(route('declare const queue: { take(): void };', `
  const end = Date.now() + 500;
  while (Date.now() < end) queue.take();
  response.end();
`)));
    it('for a file that is always the same', () => checkRules(route("import { readFileSync } from 'node:fs';", "\n  response.send(readFileSync('/etc/motd', 'utf8'));\n")));
    it('for compression of a text that stands in the code', () => checkRules(route("import { gzipSync } from 'node:zlib';\nconst EMPTY = `<urlset></urlset>`;", "\n  response.send(gzipSync(Buffer.from(EMPTY)) ?? gzipSync(JSON.stringify({ pages: [] })));\n")));
    it('for a template that is kept in a table', () => checkRules(`
import express from 'express';
import ejs from 'ejs';
import { readFileSync } from 'node:fs';
const templates = new Map<string, any>();
function render(path: string) {
  const template = templates.get(path) || ejs.compile('<% begin(); %>' + \`\${readFileSync(path).toString()}<% end(); %>\`, { filename: path });
  templates.set(path, template);
  return template({});
}
express().get('/:page', (request, response) => { response.send(render(request.params.page)); });
`));
    it('for what is kept in a table, and a key that takes some milliseconds', () => checkRules(`
import express from 'express';
import { pbkdf2Sync, scryptSync } from 'node:crypto';
const keys = new Map<number, Buffer>();
const TURNS = 10_000;
function key(version: number) {
  const known = keys.get(version);
  if (known) return known;
  const made = scryptSync('secret', 'salt', 32);
  keys.set(version, made);
  return made;
}
const app = express();
app.get('/key', (request, response) => { response.send(key(request.body.version)); });
app.get('/short', (request, response) => { response.send(pbkdf2Sync(request.body.text, 'salt', TURNS, 32, 'sha512')); });
`));
    it('where a method on the way keeps what is made of it', () => checkRules(`
import express from 'express';
import { scryptSync } from 'node:crypto';
function decrypt(text: string): string[] { return [text, scryptSync('secret', 'salt', 32).toString('hex')]; }
class List {
  private known: string[] | null = null;
  get(): string[] {
    if (this.known !== null) return this.known;
    const all = decrypt('text');
    this.known = all.map((one) => one.trim());
    return this.known;
  }
}
const list = new List();
express().get('/list', (request, response) => { response.json(list.get()); });
`));
    it('but not where a field only holds the last result', () => checkRules(`
import express from 'express';
import { scryptSync } from 'node:crypto';
function decrypt(text: string): string[] { return [text, scryptSync('secret', 'salt', 32).toString('hex')]; }
//                                                       ^^^^^^^^^^ warning blocking-call-in-handler stops the whole process
class List {
  private last: string[] = [];
  get(): string[] {
    const all = decrypt('text');
    this.last = all.map((one) => one.trim());
    return this.last;
  }
}
const list = new List();
express().get('/list', (request, response) => { response.json(list.get()); });
`));
    it('for pages that are made while the site is built', () => checkRules({
      'package.json': '{ "name": "docs", "dependencies": { "next": "16.0.0" } }',
      'app/docs/[slug]/page.tsx': `import { execFileSync } from 'node:child_process';
export function generateStaticParams() { return [{ slug: 'start' }]; }
export default async function Page({ params }: any) {
  return execFileSync('git', ['log', '-1', params.slug]).toString();
}
`,
    }));
    it('for pages and layouts that no request has a part in', () => checkRules({
      'package.json': '{ "name": "docs", "dependencies": { "next": "16.0.0" } }',
      'app/layout.tsx': `import { commit } from './commit';
export default function Layout() { return commit(); }
`,
      'app/about/page.tsx': `import { commit } from '../commit';
export const revalidate = 3600;
export default function About() { return commit(); }
`,
      'app/commit.ts': `import { execSync } from 'node:child_process';
export function commit() { return execSync('git log -1').toString(); }
`,
    }));
    it('for tools of developers and for what sets a product up', () => {
      const code = "import express from 'express';\nimport { execSync } from 'node:child_process';\nexpress().get('/', (request, response) => { response.send(execSync('git status')); });\n";
      return checkRules({ 'scripts/portal/server.js': code, 'server/setup.js': code, 'src/dev-server.js': code });
    });
  });
});
