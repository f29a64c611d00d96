import { reaches } from '../rows';

const create = "import { create } from './orders';";

describe('Entry points: commands and start-up', () => {
  reaches('commander', 'cli: place > create > axios.post', `import { Command } from 'commander'; ${create} const program = new Command(); program.command('place').action(async () => { await create(); }); program.parse();`);
  reaches('commander of the package', 'cli: place <id> > create > axios.post', `import { program } from 'commander'; ${create} program.command('place <id>').description('x').option('-x').action(async (id) => { await create(); });`);
  reaches('yargs', 'cli: place > create > axios.post', `import yargs from 'yargs'; ${create} yargs(process.argv).command('place', 'x', (y) => y, async (argv) => { await create(); }).parse();`);
  reaches('a module of yargs by its type: the type says which member, which is not followed', 'unknown: create', `import type { CommandModule } from 'yargs'; ${create} export const place: CommandModule = { command: 'place', handler: async () => { await create(); } };`);
  reaches('oclif', 'cli: Place.run > create > axios.post', `import { Command } from '@oclif/core'; ${create} export default class Place extends Command { async run() { await create(); } }`);
  reaches('cac', 'cli: place > create > axios.post', `import { cac } from 'cac'; ${create} const cli = cac('x'); cli.command('place', 'x').action(async () => { await create(); });`);
  reaches('citty', 'cli: place > create > axios.post', `import { defineCommand, runMain } from 'citty'; ${create} runMain(defineCommand({ meta: { name: 'place' }, async run() { await create(); } }));`);
  reaches('nest-commander', 'cli: Place.run > create > axios.post', `import { Command, CommandRunner } from 'nest-commander'; ${create} @Command({ name: 'place' }) export class Place extends CommandRunner { async run() { await create(); } }`);
  reaches('a bin of the package', 'cli: bin/place.ts > main > create > axios.post', `
    // file: bin/place.ts
    import { create } from '../src/orders';
    async function main() { await create(); }
    main().catch(console.error);
  `);
  for (const [what, start, expected] of [['', '', 'cli'], [', unless the package is started as well', ', "scripts": { "start": "node dist/place.js" }', 'startup']] as const) {
    reaches(`the source of a bin${what}`, `${expected}: src/place.ts > main > create > axios.post`, `
    // file: package.json
    { "name": "placer", "version": "1.0.0", "bin": { "place": "dist/place.js" }, "dependencies": { "axios": "1" }${start} }
    // file: src/place.ts
    import { create } from './orders';
    async function main() { await create(); }
    main().catch(console.error);
  `);
  }
  reaches('a script', 'cli: scripts/place.ts > create > axios.post', `
    // file: scripts/place.ts
    import { create } from '../src/orders';
    await create();
  `);
  reaches('a tool of developers beside the source', 'cli: tools/place.ts > create > axios.post', `
    // file: tools/place.ts
    import { create } from '../src/orders';
    await create();
  `);
  reaches('a tool that a model may call', 'startup: src/ai/tools/place.ts > create > axios.post', `
    // file: src/ai/tools/place.ts
    import { create } from '../../orders';
    await create();
  `);
  reaches('start-up', 'startup: src/main.ts > start > create > axios.post', `${create} async function start() { await create(); } start();`);
  reaches('start-up in an async function at once', 'startup: src/main.ts > main.ts:2 > create > axios.post', `${create}\n(async () => { await create(); })();`);
  reaches('a function that a call wraps is called what holds it', 'startup: src/main.ts > place > create > axios.post', `${create}\nconst traced = (name: string, work: () => Promise<void>) => () => work();\nconst place = traced('place', async () => { await create(); });\nplace();`);
  reaches('start-up when the server listens', 'startup: src/main.ts > main.ts:1 > create > axios.post', `import express from 'express'; ${create} express().listen(80, async () => { await create(); });`);
  reaches('when this file is the program', 'startup: src/main.js > main > create > axios.post', `
    // file: src/main.js
    const { create } = require('./orders');
    async function main() { await create(); }
    if (require.main === module) main();
  `);
  reaches('a signal', 'startup: src/main.ts > main.ts:1 > create > axios.post', `${create} process.on('SIGTERM', async () => { await create(); });`);
  reaches('exported and never called', 'unknown: create', `${create} export async function place() { await create(); }`);
  reaches('exported by a published package', 'export: place > create > axios.post', `
    // file: package.json
    { "name": "orders-client", "version": "1.0.0", "main": "src/main.ts", "exports": "./src/main.ts", "files": ["src"] }
    // file: src/main.ts
    import { create } from './orders';
    export async function place() { await create(); }
  `);
  reaches('exported by a published package, through a barrel and a subpath', 'export: Client.place > create > axios.post | export: later > create > axios.post', `
    // file: package.json
    { "name": "orders-client", "version": "1.0.0", "exports": { ".": "./dist/index.js", "./later": "./dist/later.js" }, "files": ["dist"] }
    // file: src/index.ts
    export * from './client';
    // file: src/client.ts
    import { create } from './orders';
    export class Client { async place() { await create(); } }
    // file: src/later.ts
    import { create } from './orders';
    export const later = async () => { await create(); };
    export const unused = 1;
  `);
  reaches('exported by a package that is private', 'unknown: create', `
    // file: package.json
    { "name": "orders-client", "private": true, "main": "src/main.ts", "exports": "./src/main.ts" }
    // file: src/main.ts
    import { create } from './orders';
    export async function place() { await create(); }
  `);
  reaches('exported by a file that a published package does not show', 'unknown: create', `
    // file: package.json
    { "name": "orders-client", "version": "1.0.0", "exports": "./src/index.ts", "files": ["src"] }
    // file: src/index.ts
    export const version = '1';
    // file: src/inner.ts
    import { create } from './orders';
    export async function place() { await create(); }
  `);
  reaches('exported, and called by a route of the same package', 'request: POST /orders > place > create > axios.post', `
    // file: package.json
    { "name": "orders", "version": "1.0.0", "exports": "./src/index.ts", "files": ["src"], "dependencies": { "express": "*" } }
    // file: src/index.ts
    import express from 'express';
    import { create } from './orders';
    export async function place() { await create(); }
    express().post('/orders', async (q, s) => { await place(); s.end(); });
  `);
});
