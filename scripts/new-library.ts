import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LIBRARIES } from '../src/core/catalogue/index.generated';
import { lookUp, packageOf } from './catalogue/packages';
import { scaffold } from './catalogue/scaffold';

/** Begins a model: `npm run new:library -- NAME` writes the model and its fixtures; `--root` says where instead of here, `--version` asks no registry. */
void begin(process.argv.slice(2));

async function begin(given: readonly string[]): Promise<void> {
  const option = (name: string): string | undefined => (given.includes(name) ? given[given.indexOf(name) + 1] : undefined);
  const [name] = given;
  if (name === undefined || name.startsWith('--')) return fail('Say which package: npm run new:library -- NAME');
  const known = LIBRARIES.find((model) => name in model.packages);
  if (known !== undefined) return fail(`${name} is known already, as ${known.name}.`);
  const version = option('--version') ?? (await lookUp(packageOf(name)))?.newest;
  if (version === undefined) return fail(`There is no package ${name} in the registry.`);
  writeAll(option('--root') ?? join(__dirname, '..'), scaffold(name, version));
}

function writeAll(root: string, files: Readonly<Record<string, string>>): void {
  const there = Object.keys(files).find((path) => existsSync(join(root, path)));
  if (there !== undefined) return fail(`${there} is there already.`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    process.stdout.write(`Wrote ${path}\n`);
  }
  process.stdout.write("Now say in the model what the library means, run npm run generate, and fill in what the fixtures expect:\n  UPDATE=1 npx mocha --grep 'Libraries found in code'\n");
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
