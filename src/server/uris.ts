import { isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The path a `file:` URI stands for; `undefined` for other schemes and for URIs that stand for no path of this machine. */
export function toPath(uri: string): string | undefined {
  if (!uri.startsWith('file:') || !URL.canParse(uri) || /%2f/i.test(uri)) {
    return undefined;
  }
  const url = new URL(uri);
  return url.host === '' || process.platform === 'win32' ? fileURLToPath(url) : undefined;
}

/** The URI of a file below a root, always written the same way. */
export function toUri(root: string, file: string): string {
  return pathToFileURL(join(root, file)).href;
}

/** The same URI however an editor encodes it. */
export function normalizeUri(uri: string): string {
  const path = toPath(uri);
  return path === undefined ? uri : pathToFileURL(path).href;
}

/** The path relative to the root, with `/`; empty for the root itself, `undefined` for what lies outside. */
export function toRelative(root: string, path: string): string | undefined {
  const file = relative(root, path);
  const isOutside = file === '..' || file.startsWith(`..${sep}`) || isAbsolute(file);
  return isOutside ? undefined : file.split(sep).join('/');
}
