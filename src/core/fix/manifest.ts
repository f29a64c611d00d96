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
