import { execFile, spawnSync } from 'node:child_process';
import type { DirectoryEntry, FileSystemPort } from '../core';

/** What git could not do, in a few words. */
export interface GitFailure { readonly failed: string }

/** Repositories have many names, and blobs are read by the hundred. */
const MAXIMUM_OUTPUT = 1 << 30;

/** Nothing that the repository names is run. */
const SAFELY = ['-c', 'core.fsmonitor=false'];

/** Files below the folder that differ from where the branch left `ref`, unsaved to any commit included; relative to the folder, with `/`. */
export function changedFiles(folder: string, ref: string): readonly string[] | GitFailure {
  const base = mergeBase(folder, ref);
  if ('failed' in base) return base;
  const listed = namesIn(changesSince(base.commit).map((question) => {
    const answer = git(folder, question);
    return 'failed' in answer ? answer : answer.output.toString();
  }));
  return 'failed' in listed ? listed : [...new Set(listed)].sort();
}

/** Files below the folder that differ from the last commit; relative to the folder, with `/`. Does not hold up the process. */
export async function uncommittedFiles(folder: string): Promise<readonly string[] | GitFailure> {
  return namesIn(await Promise.all(changesSince('HEAD').map((question) => gitLater(folder, question))));
}

/** What git is asked for files that differ from a commit: those that it knows, and those that it does not know yet. */
function changesSince(commit: string): readonly (readonly string[])[] {
  return [['diff', '--name-only', '--no-renames', '--relative', '-z', commit, '--'], ['ls-files', '--others', '--exclude-standard', '-z']];
}

function namesIn(answers: readonly (string | GitFailure)[]): readonly string[] | GitFailure {
  const names: string[] = [];
  for (const answer of answers) {
    if (typeof answer !== 'string') return answer;
    names.push(...answer.split('\0').filter((name) => name !== ''));
  }
  return names;
}

/** Whether git may take a text for the name of a state rather than for an option. */
export function isRefName(text: string): boolean {
  return text !== '' && !text.startsWith('-');
}

const NO_NAME: GitFailure = { failed: 'it is no name of a branch, tag or commit' };

/** The commit where a branch left `ref`. */
export function mergeBase(folder: string, ref: string, head = 'HEAD'): { readonly commit: string } | GitFailure {
  if (!isRefName(ref) || !isRefName(head)) return NO_NAME;
  const base = git(folder, ['merge-base', ref, head]);
  return 'failed' in base ? base : { commit: base.output.toString().trim() };
}

/** The folder as a commit has it, read from git's objects: nothing is checked out. */
export function commitFiles(folder: string, ref: string): FileSystemPort | GitFailure {
  if (!isRefName(ref)) return NO_NAME;
  const prefix = git(folder, ['rev-parse', '--show-prefix']);
  if ('failed' in prefix) return prefix;
  const listed = git(folder, ['ls-tree', '--full-tree', '-r', '-l', '-z', `${ref}^{commit}:${prefix.output.toString().trim().replace(/\/$/, '')}`]);
  return 'failed' in listed ? listed : toPort(folder, new Map(listed.output.toString().split('\0').flatMap(toBlob)));
}

/** The folder as it would be committed, read from git's objects too. */
export function indexFiles(folder: string): FileSystemPort | GitFailure {
  const listed = git(folder, ['ls-files', '--stage', '-z']);
  if ('failed' in listed) return listed;
  const staged = listed.output.toString().split('\0').flatMap(toStaged);
  const sizes = git(folder, ['cat-file', '--batch-check=%(objectsize)'], staged.map(([, { hash }]) => `${hash}\n`).join(''));
  if ('failed' in sizes) return sizes;
  const lines = sizes.output.toString().split('\n');
  return toPort(folder, new Map(staged.map(([path, blob], index) => [path, { ...blob, size: Number(lines[index]) || 0 }])));
}

function toPort(folder: string, blobs: ReadonlyMap<string, Blob>): FileSystemPort {
  const folders = foldersOf(blobs);
  const texts = new Map<string, Uint8Array>();
  return {
    readDirectory: (path) => folders.get(path) ?? { failed: 'does not exist' },
    readFile: (path) => {
      const blob = blobs.get(path);
      if (blob === undefined || blob.kind !== 'file') return { failed: folders.has(path) ? 'is a folder' : 'does not exist' };
      if (!texts.has(path)) readBlobs(folder, wantedWith(path, blobs, texts), texts);
      return texts.get(path) ?? { failed: 'cannot be read from git' };
    },
  };
}

interface Blob { readonly kind: DirectoryEntry['kind']; readonly hash: string; readonly size: number }

/** `100644 blob HASH SIZE<tab>PATH`; links are modes of their own. */
function toBlob(line: string): readonly (readonly [string, Blob])[] {
  const match = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(line);
  if (match === null) return [];
  const [, mode, type, hash = '', size, path = ''] = match;
  const kind = type !== 'blob' ? 'other' : mode === '120000' ? 'link' : 'file';
  return [[path, { kind, hash, size: Number(size) || 0 }]];
}

/** `100644 HASH 0<tab>PATH`; other stages than 0 are the sides of a conflict. */
function toStaged(line: string): readonly (readonly [string, Blob])[] {
  const match = /^(\d+) ([0-9a-f]+) 0\t(.+)$/s.exec(line);
  if (match === null) return [];
  const [, mode, hash = '', path = ''] = match;
  return [[path, { kind: mode === '160000' ? 'other' : mode === '120000' ? 'link' : 'file', hash, size: 0 }]];
}

function foldersOf(blobs: ReadonlyMap<string, Blob>): ReadonlyMap<string, readonly DirectoryEntry[]> {
  const folders = new Map<string, Map<string, DirectoryEntry>>([['', new Map()]]);
  for (const [path, { kind }] of blobs) {
    const names = path.split('/');
    for (const [depth, name] of names.entries()) {
      const parent = names.slice(0, depth).join('/');
      const entries = folders.get(parent) ?? new Map<string, DirectoryEntry>();
      folders.set(parent, entries.set(name, { name, kind: depth === names.length - 1 ? kind : 'directory' }));
    }
  }
  return new Map([...folders].map(([path, entries]) => [path, [...entries.values()]]));
}

/** Larger files are no source; they are read only when they are asked for. */
const SOURCE_SIZE = 1 << 20;
const SOURCE = /\.(?:[cm]?[jt]sx?|vue|svelte|json|ya?ml|toml|proto|conf)$/;

/** With one source file all are read: each start of git costs more than reading a hundred files. */
function wantedWith(path: string, blobs: ReadonlyMap<string, Blob>, texts: ReadonlyMap<string, Uint8Array>): readonly (readonly [string, Blob])[] {
  const all = SOURCE.test(path) ? [...blobs].filter(([name, blob]) => blob.kind === 'file' && blob.size <= SOURCE_SIZE && SOURCE.test(name)) : [];
  return [...blobs].filter(([name]) => name === path).concat(all).filter(([name]) => !texts.has(name));
}

function readBlobs(folder: string, wanted: readonly (readonly [string, Blob])[], texts: Map<string, Uint8Array>): void {
  const read = git(folder, ['cat-file', '--batch'], wanted.map(([, { hash }]) => `${hash}\n`).join(''));
  if ('failed' in read) return;
  let at = 0;
  for (const [path, { size }] of wanted) {
    const start = read.output.indexOf('\n', at) + 1;
    texts.set(path, read.output.subarray(start, start + size));
    at = start + size + 1;
  }
}

/** Without making anybody wait meanwhile. */
export function gitLater(folder: string, args: readonly string[]): Promise<string | GitFailure> {
  return new Promise((resolve) => {
    execFile('git', [...SAFELY, ...args], { cwd: folder, maxBuffer: MAXIMUM_OUTPUT, env: ENVIRONMENT }, (error, stdout, stderr) => resolve(error === null ? stdout : failureOf(args, error, stderr)));
  });
}

function git(folder: string, args: readonly string[], input?: string): { readonly output: Buffer } | GitFailure {
  const { status, stdout, stderr, error } = spawnSync('git', [...SAFELY, ...args], { cwd: folder, input, maxBuffer: MAXIMUM_OUTPUT, env: ENVIRONMENT });
  return error === undefined && status === 0 ? { output: stdout } : failureOf(args, error, stderr.toString());
}

const ENVIRONMENT = { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };

function failureOf([command = ''] : readonly string[], error: Error | undefined, stderr: string): GitFailure {
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') return { failed: 'git is not installed' };
  const [reason = ''] = stderr.trim().split('\n');
  return { failed: reason.replace(/^fatal: /, '') || error?.message || `git ${command} failed` };
}
