import { dirname, join } from 'node:path';
import { kindOfPath, readTextFile } from '../node/text-files';

const WORKSPACE_FILES = ['pnpm-workspace.yaml', 'lerna.json', 'rush.json', 'nx.json'];

/** Where the workspace that a folder belongs to begins: the nearest folder above that lists members, else the one that git keeps, else the nearest with a package.json. */
export function workspaceAbove(folder: string): string | undefined {
  const above = foldersAbove(folder);
  return above.find(listsMembers) ?? above.find((path) => holds(path, '.git')) ?? above.find((path) => holds(path, 'package.json'));
}

/** The nearest folder above, up to the one that git keeps, with a configuration; `undefined` where the folder has one itself or none is above. */
export function configurationAbove(folder: string): string | undefined {
  const above = foldersAbove(folder);
  const top = above.findIndex((path) => holds(path, '.git'));
  const found = above.slice(0, top + 1).find((path) => holds(path, 'crosstalk.json'));
  return found === folder ? undefined : found;
}

/** The nearest folder above that is a package. */
export function packageAbove(folder: string): string | undefined {
  return foldersAbove(folder).find(isPackage);
}

export function isPackage(folder: string): boolean {
  return holds(folder, 'package.json') || holds(folder, 'project.json');
}

/** Whether somebody made a project of the folder itself. */
export function isProject(folder: string): boolean {
  return ['package.json', 'crosstalk.json', '.git', 'tsconfig.json'].some((name) => holds(folder, name)) || listsMembers(folder);
}

function foldersAbove(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersAbove(above)];
}

function listsMembers(folder: string): boolean {
  return WORKSPACE_FILES.some((name) => holds(folder, name)) || /"workspaces"\s*:/.test(readTextFile(join(folder, 'package.json')) ?? '');
}

function holds(folder: string, name: string): boolean {
  return kindOfPath(join(folder, name)) !== undefined;
}
