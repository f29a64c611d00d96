import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The npm packages that together are a VS Code without a desktop: its server with the web workbench, and the Node it runs on. */
const codeServer = '4.139.1';
const nodeForCodeServer = '24';

const root = join(__dirname, '../../..');

export interface InstalledServer {
  readonly node: string;
  readonly serverMain: string;
}

/** Installs the VS Code server below `.vscode-test` unless it is there; only a complete install gets its final name. */
export function installServer(): InstalledServer {
  const folder = join(root, '.vscode-test', `code-server-${codeServer}`);
  if (!existsSync(folder)) {
    const partial = `${folder}.partial`;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { recursive: true });
    process.stdout.write(`Installing VS Code (code-server ${codeServer}) into ${folder}\n`);
    writeFileSync(join(partial, 'package.json'), '{ "private": true }\n');
    npmInstall(partial, [`code-server@${codeServer}`, nodePackage()]);
    npmInstall(join(partial, vscodeFolder), ['--omit=dev']);
    npmInstall(join(partial, vscodeFolder, 'extensions'), ['--omit=dev']);
    renameSync(partial, folder);
  }
  return { node: join(folder, 'node_modules', nodePackageName(), 'bin/node'), serverMain: join(folder, vscodeFolder, 'out/server-main.js') };
}

const vscodeFolder = 'node_modules/code-server/lib/vscode';

function nodePackageName(): string {
  return `node-linux-${process.arch}`;
}

function nodePackage(): string {
  return `${nodePackageName()}@${nodeForCodeServer}`;
}

function npmInstall(folder: string, extra: readonly string[]): void {
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, stdout, stderr, error } = spawnSync('npm', ['install', ...flags, ...extra], { cwd: folder, encoding: 'utf8', env: withoutNpmSettings() });
  if (status !== 0) {
    throw new Error(`npm install ${extra.join(' ')} failed in ${folder}:\n${error?.message ?? `${stdout}${stderr}`}`);
  }
}

/** Settings of an outer `npm run` are for the project, not for this install. */
function withoutNpmSettings(): NodeJS.ProcessEnv {
  const ours = Object.entries(process.env).filter(([name]) => !/^npm_(config_(local_prefix|prefix|global)|package|lifecycle)/i.test(name));
  return Object.fromEntries(ours);
}
