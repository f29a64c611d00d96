import { mentionsLibrary } from '../scan/communicating';
import type { Scan } from '../scan/scan';
import { packagesKnownTo } from './gate';
import type { Memory } from './memory';
import { registers } from './settings';

type Known = NonNullable<Memory['discovery']>;

/**
 * What the gate reads of a text: which libraries an import names matters no further than whether any of them does, and which files it names.
 * Where that stays, the same files matter.
 */
export function gateView(known: Known, file: string, scan: Scan): unknown {
  const packages = packagesKnownTo(known);
  const isOwn = (from: string): boolean => known.resolve(file, from) !== undefined;
  return {
    ...scan, globals: [], blocking: [], imports: scan.imports.filter(({ from }) => isOwn(from)), dynamic: scan.dynamic.filter(isOwn),
    mentions: mentionsLibrary(packages, scan), holds: packages.mayHold?.(file, scan.globals) === true, fills: scan.imports.some(({ from }) => packages.isContainer?.(from) === true), registers: registers(scan, known.catalogue),
  };
}
