import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Texts of a workspace of so many packages: services that call each other over HTTP and queues, and the libraries that they do it with. */
export function monorepo(count: number): Readonly<Record<string, string>> {
  const libraries = Math.floor(count / 5);
  const names = Array.from({ length: count - libraries }, (_, index) => `service-${String(index + 1)}`);
  return {
    'package.json': JSON.stringify({ name: 'shop', private: true, packageManager: 'npm@10.0.0', workspaces: ['apps/*', 'libs/*'], scripts: { facts: 'crosstalk facts --output crosstalk.facts' } }, null, 2),
    '.gitignore': 'node_modules\n.turbo\n*.facts\n',
    'crosstalk.json': '{ "rules": { "floating-remote-call": "error" } }\n',
    'docker-compose.yml': `services:\n${names.map((name) => `  ${name}:\n    build: apps/${name}\n    environment:\n      NEXT: http://${following(names, name)}:3000\n`).join('')}`,
    ...Object.assign({}, ...Array.from({ length: libraries }, (_, index) => library(`queue-${String(index + 1)}`))) as Record<string, string>,
    ...Object.assign({}, ...names.map((name, index) => service(name, `queue-${String(1 + (index % libraries))}`))) as Record<string, string>,
  };
}

function following(names: readonly string[], name: string): string {
  return names[(names.indexOf(name) + 1) % names.length] ?? name;
}

function manifest(name: string, dependencies: Readonly<Record<string, string>>): string {
  return `${JSON.stringify({ name: `@shop/${name}`, version: '1.0.0', main: 'src/index.ts', dependencies, scripts: { facts: 'crosstalk facts --output crosstalk.facts' } }, null, 2)}\n`;
}

function library(name: string): Record<string, string> {
  return {
    [`libs/${name}/package.json`]: manifest(name, { bullmq: '5' }),
    [`libs/${name}/src/index.ts`]: "export * from './queue';\nexport { NAME } from './name';\n",
    [`libs/${name}/src/name.ts`]: `export const NAME = '${name}';\n`,
    [`libs/${name}/src/queue.ts`]: "import { Queue } from 'bullmq';\nimport { NAME } from './name';\n\nexport const queue = new Queue(NAME);\n",
  };
}

function service(name: string, queue: string): Record<string, string> {
  return {
    [`apps/${name}/package.json`]: manifest(name, { express: '4', bullmq: '5', [`@shop/${queue}`]: '1.0.0' }),
    [`apps/${name}/Dockerfile`]: 'FROM node:20\nCMD ["node", "src/index.ts"]\n',
    [`apps/${name}/src/index.ts`]: `import express from 'express';
import { Worker } from 'bullmq';
import { NAME, queue } from '@shop/${queue}';

const app = express();
app.get('/${name}', async (_request, response) => {
  const items = await fetch(\`\${process.env.NEXT}/items\`);
  await queue.add('${name}', {});
  fetch('https://audit.example/${name}', { method: 'POST' });
  response.json(await items.json());
});
new Worker(NAME, async () => { await fetch('https://${name}.example/done'); });
`,
  };
}

/** Puts texts where they belong. */
export function writeTree(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
