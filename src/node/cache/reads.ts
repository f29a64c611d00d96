import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { foldersAbove, isReadFailure, type FileSystemPort } from '../../core';
import { isSettled, stampOf } from './stamp';

/** One thing that was read: what it looked like from outside, empty where that cannot be trusted, and what was in it. */
export interface Read { readonly path: string; readonly kind: 'file' | 'folder'; readonly stamp: string; readonly digest: string }

export interface Recording {
  readonly port: FileSystemPort;
  /** Everything that was read; `undefined` when something changed in between, so that no one state of the disk was seen. */
  readonly reads: () => readonly Read[] | undefined;
  /** Takes what is at paths, below them and what lists them for unread: it changed, and whoever reads it asks again. */
  readonly forget: (paths: readonly string[]) => void;
  /** Reads a file as it is now, whatever was noted of it. */
  readonly readNow: FileSystemPort['readFile'];
}

/** Notes what is read through a port of a folder. */
export function recordReads(root: string, port: FileSystemPort): Recording {
  const reads = new Map<string, Read>();
  const inconsistent = new Set<string>();
  const note = <Content>(kind: Read['kind'], path: string, read: () => Content, digest: (content: Content) => string): Content => {
    const key = keyOf(kind, path);
    const known = reads.get(key);
    // Before it is read: what changes while that happens then differs from what was noted.
    const stamp = trustedStamp(root, path);
    const content = read();
    if (known === undefined || known.stamp === '' || known.stamp !== stamp) {
      const now = { path, kind, stamp, digest: digest(content) };
      if (known === undefined) reads.set(key, now);
      else if (known.digest !== now.digest) inconsistent.add(key);
    }
    return content;
  };
  const readFile = (path: string): ReturnType<FileSystemPort['readFile']> => note('file', path, () => port.readFile(path), digestOf);
  const unread = (key: string): void => {
    reads.delete(key);
    inconsistent.delete(key);
  };
  return {
    port: { readDirectory: (path) => note('folder', path, () => port.readDirectory(path), digestOf), readFile },
    reads: () => (inconsistent.size === 0 ? [...reads.values()] : undefined),
    forget: (paths) => {
      const changed = new Set(paths);
      const listing = new Set(paths.flatMap(foldersAbove));
      for (const [key, { path, kind }] of reads) if (changed.has(path) || (kind === 'folder' && listing.has(path)) || foldersAbove(path).some((folder) => changed.has(folder))) unread(key);
    },
    readNow: (path) => {
      unread(keyOf('file', path));
      return readFile(path);
    },
  };
}

/** The same reads with stamps of now when all would give the same again; `undefined` when one would not. */
export function readAgain(root: string, port: FileSystemPort, reads: readonly Read[]): readonly Read[] | undefined {
  const fresh: Read[] = [];
  for (const read of reads) {
    const stamp = trustedStamp(root, read.path);
    if (stamp !== '' && stamp === read.stamp) fresh.push(read);
    else if (digestOf(read.kind === 'file' ? port.readFile(read.path) : port.readDirectory(read.path)) === read.digest) fresh.push({ ...read, stamp });
    else return undefined;
  }
  return fresh;
}

function trustedStamp(root: string, path: string): string {
  const stamp = stampOf(join(root, path));
  return isSettled(stamp, Date.now()) ? stamp.text : '';
}

function keyOf(kind: Read['kind'], path: string): string {
  return `${kind} ${path}`;
}

function digestOf(content: ReturnType<FileSystemPort['readFile']> | ReturnType<FileSystemPort['readDirectory']>): string {
  if (isReadFailure(content)) return `failed ${content.failed}`;
  const bytes = content instanceof Uint8Array ? content : content.map((entry) => `${entry.kind} ${entry.name}`).sort().join('\0');
  return createHash('sha256').update(bytes).digest('base64');
}
