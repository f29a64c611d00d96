import picomatch from 'picomatch/posix';
import { folderOf, isWithin, nameOf } from '../discover/paths';
import { isRecord, readJsonObject, stringIn, stringsOf, type Reading } from '../discover/read-text';
import { readYaml } from '../discover/read-yaml';

/** Files whose packages may be members of a workspace; the first is how npm and its like have it. */
const MARKERS: readonly string[] = ['package.json', 'project.json'];

/** Folders below a package that are members of the workspace, and therefore packages that have facts of their own. */
export function membersBelow(reading: Reading, folder: string, files: readonly string[]): readonly string[] {
  const { isMember, hasProjects } = membership(reading);
  const markers = hasProjects ? MARKERS : MARKERS.slice(0, 1);
  const folders = new Set(files.filter((path) => markers.includes(nameOf(path))).map(folderOf));
  return [...folders].filter((path) => path !== folder && path !== '' && isWithin(path, folder) && (isMember(path) || (hasProjects && files.includes(`${path}/project.json`)))).sort();
}

interface Membership { readonly isMember: (folder: string) => boolean; readonly hasProjects: boolean }

/** What npm, yarn, pnpm, Lerna, Rush and Nx take for packages of one workspace. */
function membership(reading: Reading): Membership {
  const manifest = readJsonObject(reading, 'package.json')?.['workspaces'];
  const pnpm = readYaml(reading, 'pnpm-workspace.yaml').flatMap((record) => stringsOf(record['packages']));
  const lerna = stringsOf(readJsonObject(reading, 'lerna.json')?.['packages']);
  const globs = [...(isRecord(manifest) ? stringsOf(manifest['packages']) : stringsOf(manifest)), ...pnpm, ...lerna].map((glob) => glob.replace(/^(!?)(?:\.\/)+/, '$1').replace(/\/+$/, ''));
  const rush = new Set(projectFolders(readJsonObject(reading, 'rush.json')?.['projects']));
  const [taken, left] = [globs.filter((glob) => !glob.startsWith('!')), globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))];
  const isTaken = picomatch(taken);
  const isLeft = picomatch(left);
  return { isMember: (folder) => rush.has(folder) || (taken.length > 0 && isTaken(folder) && !(left.length > 0 && isLeft(folder))), hasProjects: readJsonObject(reading, 'nx.json') !== undefined };
}

function projectFolders(projects: unknown): readonly string[] {
  return Array.isArray(projects) ? projects.flatMap((project: unknown) => (isRecord(project) ? stringIn(project, 'projectFolder') ?? [] : [])) : [];
}
