import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { DirectoryEntry, FileSystemPort } from '../core';

/** The disk below a folder. Links are reported as such and never followed. */
export function createFileSystem(root: string): FileSystemPort {
  return {
    readDirectory(path) {
      try {
        return readdirSync(join(root, path), { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
      } catch (error) {
        return { failed: reasonOf(error) };
      }
    },
    readFile(path) {
      try {
        return readFileSync(join(root, path));
      } catch (error) {
        return { failed: reasonOf(error) };
      }
    },
  };
}

function kindOf(entry: Dirent): DirectoryEntry['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'directory';
  return entry.isFile() ? 'file' : 'other';
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied', EPERM: 'permission denied', ENOENT: 'does not exist', ENOTDIR: 'not a folder', EISDIR: 'is a folder',
  ELOOP: 'too many symbolic links', ENAMETOOLONG: 'name too long', EMFILE: 'too many open files',
};

/** Says what went wrong without the absolute path that Node puts into its messages. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === '') throw error;
  return REASONS[code] ?? code;
}
