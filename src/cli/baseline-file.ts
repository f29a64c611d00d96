import { relative, resolve } from 'node:path';
import { parseBaseline, readConfig, type Baseline } from '../core';
import { createFileSystem } from '../node/file-system';
import { kindOfPath, readTextFile } from '../node/text-files';
import { CommandError } from './command-error';

/** The path that `crosstalk.json` of a root names, from here. */
export function configuredBaseline(root: string): string | undefined {
  const { baseline } = readConfig(createFileSystem(root)).config;
  return baseline === undefined ? undefined : relative('', resolve(root, baseline));
}

/** Reads a baseline that must be there. */
export function readBaseline(path: string): Baseline {
  const text = kindOfPath(path) === 'file' ? readTextFile(path) : undefined;
  if (text === undefined) throw new CommandError(`There is no baseline ${path}; "crosstalk baseline" writes one.`);
  const baseline = parseBaseline(text);
  if ('problem' in baseline) throw new CommandError(`${path} cannot be used: ${baseline.problem}.`);
  return baseline;
}
