import { insertion, type FileChange } from './fix';

/** A package.json as far as fixes ask. */
export interface Manifest { readonly folder: string; readonly dependencies: Readonly<Record<string, unknown>> }

/** The nearest package.json around a file. */
export function manifestAt(file: string, read: (file: string) => string | undefined): Manifest | undefined {
  for (let folder = parentOf(file); ; folder = parentOf(folder)) {
    const text = read(folder === '' ? 'package.json' : `${folder}/package.json`);
    if (text !== undefined) return { folder, dependencies: dependenciesIn(text) };
    if (folder === '') return undefined;
  }
}

/** The major version of a dependency that is asked for; 0 when it is not a number. */
export function versionOf(manifest: Manifest | undefined, name: string): number | undefined {
  const version = manifest?.dependencies[name];
  if (typeof version !== 'string') return undefined;
  return version === 'latest' || version === '*' ? Infinity : Number(/\d+/.exec(version)?.[0] ?? 0);
}

export function parentOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

function dependenciesIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const manifest: unknown = JSON.parse(text);
    const found: unknown = typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, 'dependencies') : undefined;
    return typeof found === 'object' && found !== null ? { ...found } : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/** Versions that a fix writes for. */
const VERSIONS: Readonly<Record<string, string>> = { bullmq: '^5.0.0' };

/** Lists a package among the dependencies, where its name belongs by the alphabet, unless it is there. */
export function addDependency(manifest: Manifest | undefined, name: string, read: (file: string) => string | undefined): readonly FileChange[] {
  const version = VERSIONS[name];
  if (manifest === undefined || version === undefined || versionOf(manifest, name) !== undefined) return [];
  const file = manifest.folder === '' ? 'package.json' : `${manifest.folder}/package.json`;
  const at = placeIn(read(file) ?? '', manifest, name);
  return at === undefined ? [] : [{ file, changes: [insertion(at.offset, at.around(`"${name}": "${version}"`))] }];
}

/** Behind the last name that comes before it, else in front of all. */
function placeIn(text: string, { dependencies }: Manifest, name: string): { readonly offset: number; readonly around: (entry: string) => string } | undefined {
  const match = /"dependencies"\s*:\s*\{(\s*)/.exec(text);
  if (match === null) return undefined;
  const first = match.index + match[0].length;
  const space = match[1] ?? '';
  const before = Object.keys(dependencies).filter((one) => one < name).at(-1);
  const line = before === undefined ? null : new RegExp(`"${before}"\\s*:\\s*"[^"]*"`).exec(text.slice(first));
  if (line !== null) return { offset: first + line.index + line[0].length, around: (entry) => `,${space}${entry}` };
  return { offset: first, around: (entry) => (Object.keys(dependencies).length === 0 ? entry : `${entry},${space}`) };
}
