import { relative, resolve } from 'node:path';
import { parseBaseline, type Baseline } from '../core';
import { kindOfPath, readTextFile } from '../node/text-files';
import { CommandError } from './command-error';

/** The path that `crosstalk.json` of a root names, from here. */
export function configuredBaseline(root: string, baseline: string | undefined): string | undefined {
  return baseline === undefined ? undefined : relative('', resolve(root, baseline));
}

/** Reads a baseline that must be there. */
export function readBaseline(path: string): Baseline {
  const baseline = findBaseline(path);
  if (baseline === undefined) throw new CommandError(`There is no baseline ${path} yet; "crosstalk baseline --output ${path}" writes it.`);
  return baseline;
}

/** Reads a baseline; `undefined` when it is not there. */
export function findBaseline(path: string): Baseline | undefined {
  const text = kindOfPath(path) === 'file' ? readTextFile(path) : undefined;
  if (text === undefined) return undefined;
  const baseline = parseBaseline(text);
  if ('problem' in baseline) throw new CommandError(`${path} cannot be used: ${baseline.problem}.`);
  return baseline;
}
