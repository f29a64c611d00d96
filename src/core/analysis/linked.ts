import type { Linker } from '../link/link';
import type { AnalysedProgram } from './program';
import type { CommunicationMap } from '../model/communication-map';
import { isAlike } from '../model/is-alike';
import type { Progress } from '../ports';
import { exportedNames } from './may-export';
import type { ExportedNames } from '../scan/read-exported-names';
import type { Scan } from '../scan/scan';
import { inBreaths } from './breaths';
import { findGate } from './gate';
import { gateView } from './gate-view';
import type { Mover } from './moved-lines';
import { factsOf, scanOf, textOf, withMore, type Memory, type Reading } from './memory';

/** What linking keeps between analyses, and what it was made for. */
export interface Linked {
  readonly known: NonNullable<Memory['discovery']>;
  readonly production: readonly string[];
  readonly program: AnalysedProgram;
  readonly linker: Linker;
  /** What it knows of files that differ from what the last whole analysis knew. */
  readonly ahead: Map<string, Reading>;
  /** Says of places where they are now. */
  readonly move: Mover;
  /** What it found last, unless it was told of something since. */
  found: { readonly map: CommunicationMap; readonly today: string | undefined } | undefined;
}

/** Lets linking know what was edited; `undefined` where so much changed that it has to begin anew. */
export async function caughtUp(memory: Memory, progress: Progress | undefined): Promise<Linked | undefined> {
  const { linked, edited, discovery, revision } = memory;
  if (linked === undefined || linked.known !== discovery) return undefined;
  const files = [...new Set([...edited.keys(), ...linked.ahead.keys()])];
  const before = files.map((file): readonly [string, Reading] => [file, withMore(linked.ahead.get(file), edited.get(file))]);
  const mentioning = before.filter(([file, { scan }]) => scan !== undefined && !keepsScan(memory, file, scan));
  if (!mentioning.every(([file, { scan }]) => staysItsKind(scan, scanOf(memory, file)))) return undefined;
  const { sorted } = linked.program.gate();
  const isSorted = before.some(([file, { exported }]) => sorted.has(file) && !exportsAlike(memory, exported, exportedNames(memory, file)));
  // What a text mentions decides which files matter, and at barrels what it exports.
  const asksGate = isSorted || mentioning.some(([file, { scan }]) => !keepsView(linked.known, file, scan, scanOf(memory, file)));
  const gate = asksGate ? await inBreaths(progress, findGate(memory, linked.known, linked.production)) : undefined;
  // What the gate says has to be of the same texts as what linking is told.
  if (memory.revision !== revision) return caughtUp(memory, progress);
  for (const [file, reading] of before) catchUp(memory, linked, file, reading);
  if (gate !== undefined) {
    linked.found = undefined;
    linked.program.pass(gate);
  }
  return linked;
}

/** Whether a file is neither left aside nor taken in only now: much else depends on that. */
function staysItsKind(one: Reading['scan'], other: NonNullable<Reading['scan']>): boolean {
  return one !== undefined && !('skipped' in one) && !('skipped' in other) && one.generated === other.generated && isAlike(one.tests, other.tests);
}

function keepsView(known: Linked['known'], file: string, before: Reading['scan'], now: NonNullable<Reading['scan']>): boolean {
  return before !== undefined && !('skipped' in before) && !('skipped' in now) && isAlike(gateView(known, file, before), gateView(known, file, now));
}

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

function catchUp(memory: Memory, linked: Linked, file: string, before: Reading): void {
  const { program, ahead } = linked;
  const text = memory.textsBefore.get(file);
  const now = readAgain(memory, file, before);
  const [isMentioned, isExported, isSaid] = [now.scan === before.scan, now.exported === before.exported, now.facts === before.facts];
  if (isMentioned && isExported && isSaid) return;
  ahead.set(file, now);
  if (!isExported) program.touchExports(file);
  const difference = isSaid ? undefined : program.replace(file, now.facts, { before: text, now: textNow(memory, file) });
  memory.textsBefore.delete(file);
  // Where only lines moved, linking keeps what it knows.
  if (!isExported || difference?.isSaid === true || difference?.isAsked === true) linked.found = undefined;
  if (!isAlike(namesOf(before.facts), namesOf(now.facts))) program.renewUsers();
}

function textNow(memory: Memory, file: string): string | undefined {
  const text = textOf(memory, file);
  return 'text' in text ? text.text : undefined;
}

/** What was known of a file as it is known now; what is alike stays the object that others refer to. */
function readAgain(memory: Memory, file: string, { scan, facts, exported }: Reading): Reading {
  const now: Reading = {
    scan: scan === undefined ? undefined : scanOf(memory, file),
    facts: facts === undefined ? undefined : sameOr(facts, factsOf(memory, file)), exported: exported === undefined ? undefined : sameOr(exported, exportedNames(memory, file) ?? 'unread'),
  };
  if (now.facts !== undefined) memory.facts.set(file, now.facts);
  return now;
}

function sameOr<Item>(one: Item, other: Item): Item {
  return isAlike(one, other) ? one : other;
}

function namesOf(facts: Reading['facts']): readonly string[] {
  return (facts?.exports ?? []).map(nameOf);
}

function nameOf(entry: NonNullable<Reading['facts']>['exports'][number]): string {
  return 'name' in entry ? `${entry.name} ${String('value' in entry)}` : `* ${entry.all}`;
}
