import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { CONFIG_FILE, isSourcePath } from '../core';
import { kindOfPath } from '../node/text-files';
import { CommandError } from './command-error';
import { isProject, workspaceAbove } from './project-root';

/** What is analysed, and which part of it is reported (paths relative to the root with `/`; none means all of it). */
export interface Location { readonly root: string; readonly filters: readonly string[] }

/** The root is `--root`, else the one folder given, else the current one; where that is no project, it is the one that the first file given belongs to. */
export function locate(paths: readonly string[], root: string | undefined): Location {
  const [only, another] = paths;
  if (root === undefined && only !== undefined && another === undefined && kindOf(only) === 'folder') {
    return { root: resolve(only), filters: [] };
  }
  if (root !== undefined && kindOf(root) !== 'folder') throw new CommandError(`${root} is not a folder; --root must be one.`);
  const absolute = root === undefined ? projectOf(only) : resolve(root);
  const foreign = paths.find((path) => kindOf(path) === 'file' && !isSourcePath(path) && !path.endsWith(CONFIG_FILE));
  if (foreign !== undefined) throw new CommandError(`${foreign} is neither TypeScript nor JavaScript.`);
  return { root: absolute, filters: paths.map((path) => inside(absolute, path)) };
}

function projectOf(path: string | undefined): string {
  const here = resolve('.');
  if (path === undefined || isProject(here) || kindOfPath(path) !== 'file') return here;
  return workspaceAbove(dirname(resolve(path))) ?? here;
}

/** The path relative to the root; the path itself is meant from the current folder. */
export function inside(root: string, path: string): string {
  kindOf(path);
  const below = pathBelow(root, resolve(path));
  if (below === undefined) throw new CommandError(`${path} lies outside the analysed folder ${relative('', root) || '.'}; say with --root what to analyse.`);
  return below;
}

/** With `/`; `undefined` for what lies outside. */
function pathBelow(folder: string, path: string): string | undefined {
  const below = relative(folder, path);
  return below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below) ? undefined : below.split(sep).join('/');
}

/** As `inside`, for a file that may also be named from the root, as reports name it. */
export function insideOrBelow(root: string, path: string): string {
  return kindOfPath(path) === undefined && kindOfPath(resolve(root, path)) === 'file' ? inside(root, resolve(root, path)) : inside(root, path);
}

function kindOf(path: string): 'file' | 'folder' {
  const kind = kindOfPath(path);
  if (kind === undefined) throw new CommandError(`There is no file or folder ${path}.`);
  return kind;
}

/** Where a root lies in what a CI has checked out, or below the current folder; empty where it lies elsewhere. */
export function belowRepository(root: string): string {
  const { GITHUB_WORKSPACE: github = '', CI_PROJECT_DIR: gitlab = '' } = process.env;
  return pathBelow(resolve(github || gitlab || '.'), resolve(root)) ?? '';
}
