/** Joins two relative paths and resolves `.` and `..`; `undefined` when the result lies above the root. */
export function joinPath(folder: string, path: string): string | undefined {
  const segments: string[] = folder === '' ? [] : folder.split('/');
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return segments.join('/');
}

/** The folder a path lies in; `''` for the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** `a/b`, `a` and the root for `a/b/c.ts`. */
export function foldersAbove(path: string): readonly string[] {
  return path === '' ? [] : [folderOf(path), ...foldersAbove(folderOf(path))];
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `src/orders` of `src/orders.ts`. */
export function withoutExtension(path: string): string {
  return path.replace(/\.[cm]?[jt]sx?$/, '');
}

export function isWithin(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

/** A path as seen from a folder that it lies in. */
export function pathBelow(folder: string, path: string): string {
  return folder === '' ? path : path.slice(folder.length + 1);
}

/** The value of the deepest folder that holds the path. */
export function nearest<Value>(byFolder: ReadonlyMap<string, Value>, path: string): Value | undefined {
  for (let folder = path; ; folder = folderOf(folder)) {
    const found = byFolder.get(folder);
    if (found !== undefined || folder === '') return found;
  }
}
