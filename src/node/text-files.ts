import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What stands at a path, links followed; `undefined` when there is nothing. */
export function kindOfPath(path: string): 'file' | 'folder' | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  return found.isDirectory() ? 'folder' : 'file';
}

/** Files below a folder whose names end so, in the order of their paths; installed packages and hidden folders are left out. */
export function listFiles(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1)).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name.startsWith('.') ? [] : listFiles(path, ending);
    return entry.isFile() && entry.name.endsWith(ending) ? [path] : [];
  });
}

/** Writes a text, making the folder when it is missing; says what failed. */
export function writeTextFile(path: string, text: string): { readonly failed: string } | undefined {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return { failed: String(error.code) };
    throw error;
  }
}

/** Adds to the end of a file, which need not be there. */
export function appendTextFile(path: string, text: string): void {
  appendFileSync(path, text);
}

/** A file that belongs to this installation; `undefined` when it is not there. */
export function readTextFile(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
