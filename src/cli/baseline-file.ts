import { parseBaseline, type Baseline } from '../core';
import { kindOfPath, readTextFile } from '../node/text-files';
import { CommandError } from './command-error';

export const BASELINE_FILE = 'crosstalk-baseline.json';

/** Reads a baseline that must be there. */
export function readBaseline(path: string): Baseline {
  const text = kindOfPath(path) === 'file' ? readTextFile(path) : undefined;
  if (text === undefined) throw new CommandError(`There is no baseline ${path}; "crosstalk baseline" writes one.`);
  const baseline = parseBaseline(text);
  if ('problem' in baseline) throw new CommandError(`${path} cannot be used: ${baseline.problem}.`);
  return baseline;
}
