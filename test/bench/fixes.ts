import { appendFileSync, readFileSync } from 'node:fs';
import { ENGLISH, findDirectivePlace, fixesFor, isFix, isReadFailure, LIBRARIES, openWorkspace, suppressionDirective } from '../../src/core';
import type { CommunicationMap, FileSystemPort, Finding, Fix, Workspace } from '../../src/core';
import { applyChanges, insertion } from '../../src/core/fix/fix';
import { createFileSystem } from '../../src/node/file-system';
import { syntaxErrors } from '../core/fix/syntax-errors';
import { fixVariants } from './fix-variants';
import { memoryFiles } from '../core/memory-files';

/**
 * Applies in memory every fix that is offered for every finding, and analyses again: does the file still parse, is the finding gone, is there a new one?
 *
 *     npx tsx test/bench/fixes.ts OUT.jsonl [--cap 25] [--seconds 300] [--fix PATTERN] [--variants PATTERN] FOLDER …
 *     npx tsx test/bench/fixes.ts --table OUT.jsonl …
 */
interface Row {
  readonly tree: string; readonly rule: string; readonly fix: string; readonly at: string; readonly refused?: string; readonly skipped?: true;
  readonly parses?: boolean; readonly gone?: boolean; readonly fresh?: readonly string[]; readonly directive?: boolean;
}

/** A finding with a fix for it. */
interface Trial { readonly finding: Finding; readonly fix: Fix; readonly kind: string }

interface Settings { readonly out: string; readonly cap: number; readonly seconds: number; readonly only: RegExp }

const SUPPRESS = 'Suppress for this line with a reason';

/** Files that lie over others for the time of a trial. */
function overlaid(base: FileSystemPort, overlay: ReadonlyMap<string, string>): FileSystemPort {
  const encoder = new TextEncoder();
  return {
    readFile: (path) => {
      const text = overlay.get(path);
      return text === undefined ? base.readFile(path) : encoder.encode(text);
    },
    readDirectory: (path) => {
      const found = base.readDirectory(path);
      const listed = isReadFailure(found) ? [] : found;
      const added = memoryFiles(Object.fromEntries(overlay)).readDirectory(path);
      const extra = isReadFailure(added) ? [] : added.filter(({ name }) => !listed.some((one) => one.name === name));
      return extra.length === 0 ? found : [...listed, ...extra];
    },
  };
}

class Tree {
  private readonly overlay = new Map<string, string>();
  private readonly port: FileSystemPort;
  private readonly workspace: Workspace;
  private map: CommunicationMap | undefined;

  constructor(readonly name: string, base: FileSystemPort) {
    this.port = overlaid(base, this.overlay);
    this.workspace = openWorkspace(this.port, { version: 'bench' });
  }

  async before(): Promise<CommunicationMap> {
    this.map ??= (await this.workspace.analyze()).map;
    return this.map;
  }

  readonly read = (file: string): string | undefined => {
    const bytes = this.port.readFile(file);
    return isReadFailure(bytes) ? undefined : new TextDecoder().decode(bytes);
  };

  /** What holds of each fix when all are made at once; they change different files. */
  async tryOut(trials: readonly Trial[]): Promise<readonly Pick<Row, 'parses' | 'gone' | 'fresh' | 'directive'>[]> {
    const before = await this.before();
    const parsed = trials.map(({ fix }) => fix.files.every(({ file, changes }) => this.change(file, applyChanges(this.read(file) ?? '', changes))));
    const files = [...this.overlay.keys()];
    this.workspace.filesChanged(files);
    const { findings } = (await this.workspace.analyze()).map;
    this.overlay.clear();
    this.workspace.filesChanged(files);
    const known = new Set(before.findings.map(({ fingerprint }) => fingerprint));
    const fresh = findings.filter((finding) => !known.has(finding.fingerprint) && count(findings, finding.rule) > count(before.findings, finding.rule) - trials.filter((trial) => trial.finding.rule === finding.rule).length);
    return trials.map(({ finding, fix }, index) => ({
      parses: parsed[index] === true, directive: fix.files.some(({ changes }) => changes.some(({ text }) => text.includes('crosstalk-disable'))),
      gone: isGone(finding, before.findings, findings), fresh: fresh.filter((one) => one.rule !== finding.rule || one.file !== finding.file).map((one) => `${one.rule} ${one.file}:${one.line}`),
    }));
  }

  private change(file: string, text: string): boolean {
    const was = this.read(file);
    this.overlay.set(file, text);
    if (!/\.[cm]?[jt]sx?$/.test(file)) return isJson(text);
    return syntaxErrors(file, text).length <= (was === undefined ? 0 : syntaxErrors(file, was).length);
  }
}

function isJson(text: string): boolean {
  try { JSON.parse(text.replace(/^\s*\/\/.*$/gm, '')); return true; } catch { return false; }
}

function count(findings: readonly Finding[], rule: string, file?: string): number {
  return findings.filter((one) => one.rule === rule && (file === undefined || one.file === file)).length;
}

/** The same rule has fewer findings in the file, or fewer of the same sentence anywhere. */
function isGone(finding: Finding, before: readonly Finding[], after: readonly Finding[]): boolean {
  return count(after, finding.rule, finding.file) < count(before, finding.rule, finding.file);
}

function kindOf(title: string): string {
  return title.replace(/`[^`]*`/g, '_').replace(/\d+/g, 'N').replace(/to all N requests/, 'to _');
}

function suppress(finding: Finding, text: string): Fix | undefined {
  const lines = text.split('\n').slice(0, finding.line - 1);
  const place = findDirectivePlace(finding.file, text, lines.reduce((sum, line) => sum + line.length + 1, 0) + finding.column - 1);
  if (place === undefined) return undefined;
  return { title: SUPPRESS, kind: 'quickfix', files: [{ file: finding.file, changes: [insertion(place.offset, `${place.before}${suppressionDirective(finding.rule, 'measured')}${place.after}`)] }] };
}

type Log = (row: Omit<Row, 'tree'>) => void;

async function measure(tree: Tree, { out, cap, seconds, only }: Settings): Promise<void> {
  const end = Date.now() + seconds * 1000;
  const log: Log = (row) => { appendFileSync(out, `${JSON.stringify({ tree: tree.name, ...row })}\n`); };
  const waiting = trialsIn(tree, await tree.before(), only, log);
  for (const trials of waiting.values()) {
    const tried = batches(trials.slice(0, cap));
    for (const skipped of trials.slice(cap)) log({ ...rowOf(skipped), skipped: true });
    for (const batch of tried) await tryBatch(tree, batch, Date.now() > end, log);
  }
}

function rowOf({ finding, kind }: Trial): Pick<Row, 'rule' | 'fix' | 'at'> {
  return { rule: finding.rule, fix: kind, at: `${finding.file}:${finding.line}` };
}

/** The fixes that are offered, by their kind; those that are not are noted with the reason. */
function trialsIn(tree: Tree, map: CommunicationMap, only: RegExp, log: Log): ReadonlyMap<string, readonly Trial[]> {
  const waiting = new Map<string, Trial[]>();
  for (const finding of map.findings) {
    const silenced = suppress(finding, tree.read(finding.file) ?? '');
    const offers = [...fixesFor({ finding, map, libraries: LIBRARIES, read: tree.read, l10n: ENGLISH }), ...(silenced === undefined ? [] : [silenced])].filter(({ title }) => only.test(kindOf(title)));
    for (const offer of offers) {
      const kind = kindOf(offer.title);
      if (isFix(offer)) waiting.set(kind, [...(waiting.get(kind) ?? []), { finding, fix: offer, kind }]);
      else log({ rule: finding.rule, fix: kind, at: `${finding.file}:${finding.line}`, refused: offer.because });
    }
  }
  return waiting;
}

async function tryBatch(tree: Tree, batch: readonly Trial[], isLate: boolean, log: Log): Promise<void> {
  if (isLate) for (const trial of batch) log({ ...rowOf(trial), skipped: true });
  else for (const [trial, result] of await judged(tree, batch)) log({ ...rowOf(trial), ...result });
}

/** All at once; one by one where something is wrong, to know with which. */
async function judged(tree: Tree, batch: readonly Trial[]): Promise<readonly (readonly [Trial, Pick<Row, 'parses' | 'gone' | 'fresh' | 'directive'>])[]> {
  const results = await tree.tryOut(batch);
  const isFine = results.every(({ parses, gone, fresh }) => parses === true && gone === true && fresh?.length === 0);
  const alone = batch.length === 1 || isFine ? results : (await sequentially(batch, async (trial) => tree.tryOut([trial]))).flat();
  return batch.flatMap((trial, index) => (alone[index] === undefined ? [] : [[trial, alone[index]] as const]));
}

async function sequentially<One, Result>(all: readonly One[], work: (one: One) => Promise<Result>): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const one of all) results.push(await work(one));
  return results;
}

/** Groups of fixes that change different files. */
function batches(trials: readonly Trial[]): readonly (readonly Trial[])[] {
  const groups: { readonly files: Set<string>; readonly trials: Trial[] }[] = [];
  for (const trial of trials) {
    const files = [trial.finding.file, ...trial.fix.files.map(({ file }) => file)];
    const group = groups.find((one) => files.every((file) => !one.files.has(file))) ?? { files: new Set<string>(), trials: [] };
    if (group.trials.length === 0) groups.push(group);
    group.trials.push(trial);
    for (const file of files) group.files.add(file);
  }
  return groups.map((group) => group.trials);
}

function printTable(files: readonly string[]): void {
  const rows = files.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n').map((line): Row => JSON.parse(line) as Row));
  const kinds = [...new Set(rows.map(({ fix }) => fix))].toSorted();
  process.stdout.write('| fix | findings | offered | applied | parses | gone | nothing new |\n|---|---|---|---|---|---|---|\n');
  for (const kind of kinds) {
    const own = rows.filter(({ fix }) => fix === kind);
    const applied = own.filter(({ parses }) => parses !== undefined);
    const numbers = [own.length, own.filter(({ refused }) => refused === undefined).length, applied.length, applied.filter(({ parses }) => parses).length, applied.filter(({ gone }) => gone).length, applied.filter(({ fresh }) => fresh?.length === 0).length];
    process.stdout.write(`| ${kind} | ${numbers.join(' | ')} |\n`);
  }
  for (const row of rows.filter(({ fix, parses, gone, fresh, directive }) => parses === false || gone === false || (fresh?.length ?? 0) > 0 || (directive === true && fix !== SUPPRESS))) process.stdout.write(`${JSON.stringify(row)}\n`);
}

function option(given: string[], name: string): string | undefined {
  const at = given.indexOf(`--${name}`);
  return at < 0 ? undefined : given.splice(at, 2)[1];
}

async function main(given: string[]): Promise<void> {
  if (given[0] === '--table') { printTable(given.slice(1)); return; }
  const settings = { cap: Number(option(given, 'cap') ?? 25), seconds: Number(option(given, 'seconds') ?? 300), only: new RegExp(option(given, 'fix') ?? '') };
  const variants = option(given, 'variants');
  const [out = 'fixes.jsonl', ...folders] = given;
  const tried = variants === undefined ? [] : fixVariants().filter(([name]) => new RegExp(variants).test(name));
  for (const [name, files] of tried) await measure(new Tree(name, memoryFiles(files)), { ...settings, out });
  for (const folder of folders) {
    const start = Date.now();
    await measure(new Tree(folder.split('/').at(-1) ?? folder, createFileSystem(folder)), { ...settings, out });
    process.stderr.write(`${folder} ${Math.round((Date.now() - start) / 1000)} s\n`);
  }
}

void main(process.argv.slice(2));
