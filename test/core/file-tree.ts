import type { DirectoryEntry, FileSystemPort } from '../../src/core/ports';

/** Text of a file, its bytes, or something that is no plain file. */
export type TreeEntry = string | Uint8Array | 'LINK' | { readonly failed: string };

/** A file system in memory: paths and their texts; `{ failed }` is a file or folder that cannot be read, `LINK` a symbolic link. */
export function fileTree(files: Readonly<Record<string, TreeEntry>>): FileSystemPort {
  const folders = new Map<string, Map<string, DirectoryEntry['kind']>>([['', new Map()]]);
  for (const [path, entry] of Object.entries(files)) {
    const isFolder = typeof entry === 'object' && 'failed' in entry && path.endsWith('/');
    const segments = path.replace(/\/$/, '').split('/');
    segments.forEach((name, index) => {
      const folder = segments.slice(0, index).join('/');
      const isLast = index === segments.length - 1;
      const kind = !isLast || isFolder ? 'directory' : entry === 'LINK' ? 'link' : 'file';
      folders.set(folder, (folders.get(folder) ?? new Map()).set(name, kind));
    });
  }
  return {
    readDirectory(path) {
      const failure = files[`${path}/`];
      if (typeof failure === 'object' && 'failed' in failure) return failure;
      const entries = folders.get(path);
      return entries === undefined ? { failed: 'does not exist' } : [...entries].map(([name, kind]) => ({ name, kind }));
    },
    readFile(path) {
      const entry = files[path];
      if (entry === undefined) return { failed: 'does not exist' };
      return typeof entry === 'string' ? new TextEncoder().encode(entry) : entry;
    },
  };
}
