import type { PackageInfo } from './discovery';
import { instructionsOf } from './dockerfile';
import { folderOf, isWithin, joinPath, pathBelow } from './paths';
import { readText, type Reading } from './read-text';

const STARTS = /^(?:start|serve|prod|production)(?:$|:)/;
const RUNS_FILE = /\b(?:node|nodemon|bun|deno|tsx|ts-node|tsnd|ts-node-dev|pm2)\b/;
/** The package that a package manager is told to run a script of: by its name, or by its folder. */
const OF_PACKAGE = /(?:^|\s)(?:--filter|-F|--workspace|-w|workspace|--prefix|--cwd|-C|--dir|cd)[=\s]+["']?([@\w./-]+)/g;
/** Folders whose programs build, start or check other packages. */
const TOOLS = /(?:^|\/)(?:scripts?|tools?|tooling|bin|e2e)$/;
/** Where images keep what they run, whatever it is called in the workspace. */
const HOMES = new Set(['app', 'src', 'code', 'workspace']);

/**
 * Folders of packages below another one that a Dockerfile (`CMD ["node", "dist/src/backend/index.js"]`, `WORKDIR /app/packages/api`)
 * or a script of the root starts, by the path of a file in them (`"start": "node packages/server/dist/index.js"`) or by a script of theirs (`pnpm --filter server start`).
 */
export function startedPackages(reading: Reading, dockerfiles: readonly string[], packages: readonly PackageInfo[]): readonly string[] {
  const roots = packages.map(({ root }) => root).filter((root) => root !== '' && !TOOLS.test(root));
  const scripts = packages.flatMap(({ root, scripts: all }) => Object.entries(all).flatMap(([name, command]) => (
    STARTS.test(name) ? [...pathsIn(command).flatMap((path) => packageAlong(path, root, roots) ?? []), ...packagesRun(command, root, packages)] : []
  )));
  const images = dockerfiles.flatMap((file) => pathsOfImage(readText(reading, file) ?? '').flatMap((path) => inContext(path, folderOf(file), roots) ?? []));
  return [...scripts, ...images];
}

/** Those that a command runs a script of, if they have one that starts a file. */
function packagesRun(command: string, from: string, packages: readonly PackageInfo[]): readonly string[] {
  const named = new Set([...command.matchAll(OF_PACKAGE)].flatMap(([, name = '']) => [name, joinPath(from, name) ?? name]));
  return packages.filter((info) => info.root !== from && (named.has(info.root) || (info.name !== undefined && named.has(info.name))) && startsFile(info)).map(({ root }) => root);
}

function startsFile({ scripts }: PackageInfo): boolean {
  return Object.entries(scripts).some(([name, command]) => STARTS.test(name) && RUNS_FILE.test(command));
}

/** The context of an image is the folder of its Dockerfile or one around that: the nearest that has what it runs. */
function inContext(path: string, folder: string, roots: readonly string[]): string | undefined {
  return packageAlong(path, folder, roots) ?? (folder === '' ? undefined : inContext(path, folderOf(folder), roots));
}

/** The files that the last `ENTRYPOINT` and `CMD` of a Dockerfile run, in the folder that its last `WORKDIR` names. */
function pathsOfImage(text: string): readonly string[] {
  const instructions = instructionsOf(text);
  const last = (name: string): string => instructions.findLast(([instruction]) => instruction === name)?.[1] ?? '';
  return pathsIn(`${last('ENTRYPOINT')} ${last('CMD')}`, last('WORKDIR'));
}

/** Whether a Dockerfile ends by running a script. */
export function runsScript(text: string): boolean {
  return pathsOfImage(text).length > 0;
}

function pathsIn(command: string, folder = ''): readonly string[] {
  if (!RUNS_FILE.test(command)) return [];
  const files = command.split(/[\s"',[\]]+/).filter((word) => /^[./\w][\w./@-]*\.[cm]?[jt]sx?$/.test(word));
  return files.map((file) => (file.startsWith('/') ? file : joinPath(folder, file) ?? file));
}

/** The package whose folder stands on the way to a file, also below a folder of what is built (`dist/src/backend`). */
function packageAlong(path: string, from: string, roots: readonly string[]): string | undefined {
  const way = path.startsWith('/') ? path : `/${path}`;
  const along = roots.filter((root) => {
    const below = pathBelow(from, root);
    return root !== from && isWithin(root, from) && way.includes(`/${below}/`) && !(way === path && HOMES.has(below));
  });
  return along.sort((left, right) => right.length - left.length)[0];
}
