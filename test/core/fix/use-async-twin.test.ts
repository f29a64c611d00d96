import { checkFix, checkRefusal } from './check-fix';

const rule = 'blocking-call-in-handler';
const fix = 'asynchronous';

const route = (head: string, body: string, async = 'async '): string => `
${head}
import express from 'express';

express().post('/users', ${async}(request, response) => {
  ${body}
  response.sendStatus(201);
});
`;

describe('Using the twin that does not block', () => {
  const same = (name: string, head: readonly [string, string?], before: string, after: string) =>
    it(name, () => checkFix({ rule, fix, before: route(head[0], before), after: route(head[1] ?? head[0], after) }));

  same('of bcrypt', ["import bcrypt from 'bcrypt';"], 'const hash = bcrypt.hashSync(request.body.password, 10);', 'const hash = await bcrypt.hash(request.body.password, 10);');
  same('of bcrypt, imported by name', ["import { compareSync } from 'bcryptjs';", "import { compare } from 'bcryptjs';"],
    'if (!compareSync(request.body.password, "x")) return;', 'if (!await compare(request.body.password, "x")) return;');
  it('of a program', () => checkFix({
    rule, fix, before: route("import { execSync } from 'node:child_process';", "execSync('convert a.png b.png');"),
    after: `
import { exec } from 'node:child_process';
import express from 'express';
import { promisify } from 'node:util';

const execAsync = promisify(exec);

express().post('/users', async (request, response) => {
  await execAsync('convert a.png b.png');
  response.sendStatus(201);
});
`,
  }));
  it('of a program whose output is used', () => checkFix({
    rule, fix,
    before: { 'src/app.js': "const { execFileSync } = require('child_process');\nconst express = require('express');\n\nexpress().get('/', async (request, response) => {\n  response.send(execFileSync('uptime').toString());\n});\n" },
    after: { 'src/app.js': "const { execFile } = require('child_process');\nconst express = require('express');\nconst { promisify } = require('util');\n\nconst execFileAsync = promisify(execFile);\n\nexpress().get('/', async (request, response) => {\n  response.send((await execFileAsync('uptime')).stdout.toString());\n});\n" },
  }));
  it('of a hash, with the names of its module', () => checkFix({
    rule, fix, before: route("import crypto from 'node:crypto';\nimport * as util from 'node:util';", "const key = crypto.scryptSync(request.body.password, 'salt', 64).toString('hex');\n  console.log(key);"),
    after: `
import crypto from 'node:crypto';
import * as util from 'node:util';
import express from 'express';

const scryptAsync = util.promisify(crypto.scrypt);

express().post('/users', async (request, response) => {
  const key = ((await scryptAsync(request.body.password, 'salt', 64)) as Buffer).toString('hex');
  console.log(key);
  response.sendStatus(201);
});
`,
  }));
  it('of a hash that is kept, in place of the name that is imported', () => checkFix({
    rule, fix, before: route("import { randomBytes, scryptSync } from 'crypto';", "const key = scryptSync(request.body.password, randomBytes(16), 64);\n  console.log(key);"),
    after: `
import { randomBytes, scrypt } from 'crypto';
import express from 'express';
import { promisify } from 'util';

const scryptAsync = promisify(scrypt);

express().post('/users', async (request, response) => {
  const key = (await scryptAsync(request.body.password, randomBytes(16), 64)) as Buffer;
  console.log(key);
  response.sendStatus(201);
});
`,
  }));
  it('of a hash whose type is said', () => checkFix({
    rule, fix,
    before: route("import { scrypt, scryptSync } from 'crypto';\nimport { promisify } from 'util';\n\nconst derive = promisify<string, string, number, Buffer>(scrypt);", "console.log(scryptSync(request.body.password, 'salt', 64).length);"),
    after: route("import { scrypt } from 'crypto';\nimport { promisify } from 'util';\n\nconst derive = promisify<string, string, number, Buffer>(scrypt);", "console.log((await derive(request.body.password, 'salt', 64)).length);"),
  }));
  it('keeps the name that is asked for elsewhere', () => checkFix({
    rule, fix, before: route("import { pbkdf2Sync } from 'crypto';\n\nexport const first = pbkdf2Sync('a', 'b', 1000, 64, 'sha512');", "console.log(pbkdf2Sync(request.body.password, 'salt', 100000, 64, 'sha512'));"),
    after: `
import { pbkdf2Sync, pbkdf2 } from 'crypto';

export const first = pbkdf2Sync('a', 'b', 1000, 64, 'sha512');
import express from 'express';
import { promisify } from 'util';

const pbkdf2Async = promisify(pbkdf2);

express().post('/users', async (request, response) => {
  console.log(await pbkdf2Async(request.body.password, 'salt', 100000, 64, 'sha512'));
  response.sendStatus(201);
});
`,
  }));
  it('not with options that the compiler does not know of', () => checkRefusal({
    rule, fix, before: route("import { scryptSync } from 'crypto';", "console.log(scryptSync(request.body.password, 'salt', 64, { N: 16384 }));"), because: 'TypeScript does not know that the promisified `scrypt` takes options',
  }));
  it('not in a function that is not async', () => checkRefusal({
    rule, fix, before: route("import bcrypt from 'bcrypt';", "bcrypt.hashSync('a', 10);", ''), because: 'the function around it is not async',
  }));
  it('not with what the twin does not take', () => checkRefusal({
    rule, fix, before: route("import { execSync } from 'node:child_process';", "execSync('convert a b', { stdio: 'inherit' });"), because: 'the asynchronous twin takes no `stdio` and no `input`',
  }));
});
