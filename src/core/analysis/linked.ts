import type { Linker } from '../link/link';
import type { AnalysedProgram } from './program';
import type { Skipped } from '../model/communication-map';
import { isAlike } from '../model/is-alike';
import { exportedNames } from './may-export';
import type { ExportedNames } from '../scan/read-exported-names';
import type { Scan } from '../scan/scan';
import { factsOf, scanOf, type Memory, type Reading } from './memory';

/** What linking keeps between analyses, and what it was made for. */
export interface Linked {
  readonly known: NonNullable<Memory['discovery']>;
  readonly production: readonly string[];
  readonly skipped: readonly Skipped[];
  readonly program: AnalysedProgram;
  readonly linker: Linker;
  /** Files whose exports were sorted into those that communicate and others. */
  readonly sorted: ReadonlySet<string>;
  /** What it knows of files that differ from what the last whole analysis knew. */
  readonly ahead: Map<string, Reading>;
}

/** Lets linking know what was edited; `undefined` where so much changed that it has to begin anew. */
export function caughtUp(memory: Memory): Linked | undefined {
  const { linked, edited, discovery } = memory;
  if (linked === undefined || linked.known !== discovery) return undefined;
  const files = [...new Set([...edited.keys(), ...linked.ahead.keys()])];
  const before = files.map((file): readonly [string, Reading] => [file, linked.ahead.get(file) ?? edited.get(file) ?? UNREAD]);
  // What a text mentions decides which files matter, and with that what everything else is looked up in.
  if (!before.every(([file, { scan }]) => scan === undefined || keepsScan(memory, file, scan))) return undefined;
  if (!before.every(([file, { exported }]) => !linked.sorted.has(file) || exportsAlike(memory, exported, exportedNames(memory, file)))) return undefined;
  for (const [file, reading] of before) catchUp(memory, linked, file, reading);
  return linked;
}

const UNREAD: Reading = { scan: undefined, facts: undefined, exported: undefined };

function keepsScan(memory: Memory, file: string, scan: NonNullable<Reading['scan']>): boolean {
  if (!isAlike(scan, scanOf(memory, file))) return false;
  memory.scans.set(file, scan);
  return true;
}

/** Whether a file exports the same of what anybody imports. */
function exportsAlike(memory: Memory, before: Reading['exported'], after: ExportedNames | undefined): boolean {
  if (isAlike(before, after ?? 'unread')) return true;
  if (before === undefined || before === 'unread' || after === undefined) return false;
  const changed = new Set([...before.names, ...after.names].filter((name) => !before.names.has(name) || !after.names.has(name)));
  return ![...memory.scans.values()].some((scan) => !('skipped' in scan) && importedBy(scan).some((name) => changed.has(name)));
}

function importedBy({ imports, reExports }: Scan): readonly string[] {
  return [...imports.map((entry) => entry.names), ...reExports.map((entry) => (entry.names === '*' ? [] : entry.names))].flatMap((names) => names.map((name) => name.imported));
}

function catchUp(memory: Memory, { program, ahead }: Linked, file: string, before: Reading): void {
  const facts = before.facts === undefined ? undefined : factsOf(memory, file);
  const exported = before.exported === undefined ? undefined : exportedNames(memory, file) ?? 'unread';
  const isSame = isAlike(before.exported, exported) && isAlike(before.facts, facts);
  if (isSame && before.facts !== undefined) memory.facts.set(file, before.facts);
  if (isSame) return;
  ahead.set(file, { scan: before.scan, facts, exported });
  program.replace(file, facts);
  if (!isAlike(namesOf(before.facts), namesOf(facts))) program.forgetUsers();
}

function namesOf(facts: Reading['facts']): readonly string[] {
  return (facts?.exports ?? []).map(nameOf);
}

function nameOf(entry: NonNullable<Reading['facts']>['exports'][number]): string {
  return 'name' in entry ? `${entry.name} ${String('value' in entry)}` : `* ${entry.all}`;
}
