import type { DirectoryEntry, FileSystemPort } from '../../src/core';

/** A file system of a few texts, keyed by path from the root. */
export function memoryFiles(files: Readonly<Record<string, string>>): FileSystemPort {
  const encoder = new TextEncoder();
  return {
    readDirectory: (path) => entriesOf(Object.keys(files), path),
    readFile: (path) => {
      const text = files[path];
      return text === undefined ? { failed: 'no such file' } : encoder.encode(text);
    },
  };
}

function entriesOf(paths: readonly string[], folder: string): readonly DirectoryEntry[] | { readonly failed: string } {
  const prefix = folder === '' ? '' : `${folder}/`;
  const entries = new Map<string, DirectoryEntry>();
  for (const path of paths) {
    if (!path.startsWith(prefix)) continue;
    const [name = '', ...rest] = path.slice(prefix.length).split('/');
    entries.set(name, { name, kind: rest.length > 0 ? 'directory' : 'file' });
  }
  return entries.size > 0 ? [...entries.values()] : { failed: 'no such folder' };
}
