import { relative, resolve } from 'node:path';
import { packageFacts, type FileSystemPort } from '../core';
import { createFileSystem } from '../node/file-system';
import { kindOfPath } from '../node/text-files';
import { CommandError } from './command-error';
import { inside } from './locate';
import { isPackage, packageAbove, workspaceAbove } from './project-root';
import { build, version } from '../node/version';
import { writeOutput } from './write-output';

export interface FactsOptions { readonly package?: readonly string[]; readonly all?: boolean; readonly root?: string; readonly repository?: string; readonly output?: string; readonly quiet?: boolean }

/** Writes what can be known of packages without looking at any other, for "crosstalk link". */
export function facts(options: FactsOptions): number {
  const { folders, root } = readOptions(options);
  const port = createFileSystem(root);
  const packages = options.all === true ? undefined : folders.map((folder) => inside(root, folder));
  for (const folder of options.package ?? []) requirePackage(folder, root);
  writeOutput(packages === undefined ? factsOfAll(port, options) : packages.map((folder) => factsOf(port, folder, options).text).join(''), options);
  return 0;
}

/** The folders that are meant, and the root of the repository. */
function readOptions(options: FactsOptions): { readonly folders: readonly string[]; readonly root: string } {
  if (options.all === true && options.package !== undefined) throw new CommandError('--all means every package: leave --package out.');
  const folders = options.package ?? ['.'];
  for (const folder of folders) requireFolder(folder, '--package');
  if (options.root !== undefined) requireFolder(options.root, '--root');
  const root = resolve(options.root ?? workspaceAbove(resolve(folders[0] ?? '.')) ?? folders[0] ?? '.');
  if (options.repository !== undefined && !/^[\w.-]+$/.test(options.repository)) throw new CommandError(`"${options.repository}" cannot be the name of a folder, as the name of a repository must be.`);
  return { folders, root };
}

function requireFolder(folder: string, option: string): void {
  const kind = kindOfPath(folder);
  if (kind !== 'folder') throw new CommandError(kind === undefined ? `There is no folder ${folder}.` : `${folder} is not a folder; ${option} must be one.`);
}

/** The root of a repository has facts of its own whether or not it is a package. */
function requirePackage(folder: string, root: string): void {
  const path = resolve(folder);
  if (isPackage(path) || path === root) return;
  const above = packageAbove(path);
  throw new CommandError(`${folder} is no package: it has no package.json.${above === undefined ? '' : ` It belongs to ${relative('', above) || '.'}.`}`);
}

function factsOf(port: FileSystemPort, folder: string, { repository }: FactsOptions): { readonly text: string; readonly leavesOut: readonly string[] } {
  const lines = packageFacts(port, { tool: version, ...(build === undefined || build === '' ? {} : { build }), package: folder, ...(repository === undefined ? {} : { repository }) });
  const head = lines.next();
  const first = head.done === true ? '' : head.value;
  const { leavesOut } = JSON.parse(first) as { readonly leavesOut: readonly string[] };
  return { text: [first, ...lines].join(''), leavesOut };
}

/** The root and every member of its workspace, in the order of their folders. */
function factsOfAll(port: FileSystemPort, options: FactsOptions): string {
  const whole = factsOf(port, '', options);
  return [whole.text, ...whole.leavesOut.map((folder) => factsOf(port, folder, options).text)].join('');
}
