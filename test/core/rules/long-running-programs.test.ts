import { checkerOf } from './check-rules';

const checkRules = checkerOf('long-running-in-handler');

/** The handler of a route with this body. */
function route(setup: string, body: string): string {
  return `import express from 'express';\n${setup}\nexpress().post('/work', async (request, response) => {${body}});\n`;
}

describe('long-running-in-handler, of commands for a shell', () => {
  describe('warns', () => {
    for (const command of ['cd out && nice -n 10 ffmpeg -i in.mov out.mp4', 'bash -c "pg_dump shop > shop.sql"', 'npx lighthouse http://shop']) it(`of \`${command}\``, () => checkRules(route("import { execSync } from 'node:child_process';", `
  execSync('${command}');
//^^^^^^^^ warning long-running-in-handler
  response.end();
`)));
  });

  describe('is silent', () => {
    it('of programs that only tell about themselves', () => checkRules(route("import { exec } from 'node:child_process';\nimport { promisify } from 'node:util';\nconst run = promisify(exec);", `
  await run('ffmpeg -version');
  await run('sudo pg_dump --version');
`)));
  });
});
