import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ENGLISH, fixesFor, isFix, LIBRARIES } from '../../src/core';
import type { CommunicationMap } from '../../src/core';
import { createFileSystem } from '../../src/node/file-system';
import { typeErrorsOfEach } from '../core/fix/type-check';
import { memoryFiles } from '../core/memory-files';
import { suppress, SUPPRESS, Tree, type Outcome, type Trial } from './fix-trials';
import { fixPlanted } from './fix-planted';
import { fixVariants } from './fix-variants';

/**
 * Applies in memory every fix that is offered for every finding, and analyses again: does the file still parse, is the finding gone, is there a new one? The compiler, which sees the changed
 * files and declarations of the libraries, may know no new error, and no module may be imported once more. `--seconds` are of the processor, for each folder; `--write` keeps the files before and after in a folder;
 * `--sample` takes so many of the small workspaces, spread over all of them.
 *
 *     npx tsx test/bench/fixes.ts OUT.jsonl [--cap 25] [--seconds 300] [--fix PATTERN] [--variants PATTERN] [--planted PATTERN] [--sample COUNT] [--write FOLDER] FOLDER …
 *     npx tsx test/bench/fixes.ts --table OUT.jsonl …
 */
interface Row extends Partial<Omit<Outcome, 'texts'>> {
  readonly tree: string; readonly rule: string; readonly fix: string; readonly at: string; readonly refused?: string; readonly skipped?: true;
  /** New errors of the compiler. */
  readonly types?: readonly string[];
}

interface Settings { readonly out: string; readonly cap: number; readonly seconds: number; readonly only: RegExp; readonly write: string | undefined }

function kindOf(title: string): string {
  return title.replace(/`[^`]*`/g, '_').replace(/\d+/g, 'N').replace(/to all N requests/, 'to _');
}

type Log = (row: Omit<Row, 'tree'>) => void;

type Applied = readonly [Tree, Trial, Outcome];

function logOf(tree: Tree, out: string): Log {
  return (row) => { appendFileSync(out, `${JSON.stringify({ tree: tree.name, ...row })}\n`); };
}

/** Applies what fits in the time and notes the rest. */
async function applyIn(tree: Tree, { out, cap, seconds, only }: Settings): Promise<readonly Applied[]> {
  const log = logOf(tree, out);
  const applied: Applied[] = [];
  const waiting = [...trialsIn(tree, await tree.before(), only, log).values()];
  const start = process.cpuUsage();
  for (const batch of waiting.flatMap((trials) => batches(trials.slice(0, cap)))) {
    if (process.cpuUsage(start).user < seconds * 1_000_000) applied.push(...(await judged(tree, batch)).map(([trial, outcome]) => [tree, trial, outcome] as const));
  }
  const tried = new Set(applied.map(([, trial]) => trial));
  for (const skipped of waiting.flat().filter((trial) => !tried.has(trial))) log({ ...rowOf(skipped), skipped: true });
  return applied;
}

/** Asks the compiler once about all that was applied. */
function note(applied: readonly Applied[], { out, write }: Settings): void {
  const types = typeErrorsOfEach(applied.map(([, , { texts }]) => texts));
  for (const [index, [tree, trial, { texts, ...outcome }]] of applied.entries()) {
    logOf(tree, out)({ ...rowOf(trial), ...outcome, types: (types[index] ?? []).filter((error) => !tree.knows(error, texts)) });
    if (write !== undefined) writeTexts(join(write, trial.kind.replace(/\W+/g, '-'), `${tree.name.replace(/[^\w+]+/g, '-')}-${index}`), texts);
  }
}

function writeTexts(folder: string, texts: Outcome['texts']): void {
  for (const [side, files] of Object.entries(texts)) {
    for (const [file, text] of Object.entries(files as Outcome['texts']['before'])) {
      mkdirSync(dirname(join(folder, side, file)), { recursive: true });
      writeFileSync(join(folder, side, file), text);
    }
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

/** All at once; one by one where something is wrong, to know with which. */
async function judged(tree: Tree, batch: readonly Trial[]): Promise<readonly (readonly [Trial, Outcome])[]> {
  const results = await tree.tryOut(batch);
  const isFine = results.every(({ parses, gone, fresh }) => parses && gone && fresh.length === 0);
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
  process.stdout.write('| fix | findings | offered | applied | parses | types | imports | gone | nothing new |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|\n');
  for (const kind of kinds) {
    const own = rows.filter(({ fix }) => fix === kind);
    const applied = own.filter(({ parses }) => parses !== undefined);
    const numbers = [own.length, own.filter(({ refused }) => refused === undefined).length, applied.length, applied.filter(({ parses }) => parses).length, applied.filter(({ types }) => types?.length === 0).length, applied.filter(({ imports }) => imports?.length === 0).length, applied.filter(({ gone }) => gone).length, applied.filter(({ fresh }) => fresh?.length === 0).length];
    process.stdout.write(`| ${kind} | ${numbers.join(' | ')} |\n`);
  }
  for (const row of rows.filter((one) => isWrong(one))) process.stdout.write(`${JSON.stringify(row)}\n`);
}

function isWrong({ fix, parses, types = [], imports = [], gone, fresh = [], directive }: Row): boolean {
  return parses === false || gone === false || types.length + imports.length + fresh.length > 0 || (directive === true && fix !== SUPPRESS);
}

function option(given: string[], name: string): string | undefined {
  const at = given.indexOf(`--${name}`);
  return at < 0 ? undefined : given.splice(at, 2)[1];
}

/** So many small workspaces are shown to the compiler at once. */
const GROUP = 100;

function named<One extends readonly [string, unknown]>(all: readonly One[], pattern: string): readonly One[] {
  return all.filter(([name]) => new RegExp(pattern).test(name));
}

/** So many of all, spread evenly whatever repeats in their order. */
function spread<One>(all: readonly One[], count: number): readonly One[] {
  const turn = (Math.sqrt(5) - 1) / 2;
  return all.map((one, index) => ({ one, at: (index * turn) % 1 })).toSorted((a, b) => a.at - b.at).slice(0, count).map(({ one }) => one);
}

async function main(given: string[]): Promise<void> {
  if (given[0] === '--table') { printTable(given.slice(1)); return; }
  const settings = { cap: Number(option(given, 'cap') ?? 25), seconds: Number(option(given, 'seconds') ?? 300), only: new RegExp(option(given, 'fix') ?? ''), write: option(given, 'write') };
  const [variants, planted] = [option(given, 'variants'), option(given, 'planted')];
  const sample = Number(option(given, 'sample') ?? Infinity);
  const [out = 'fixes.jsonl', ...folders] = given;
  const small = spread([...(variants === undefined ? [] : named(fixVariants(), variants)), ...(planted === undefined ? [] : named(fixPlanted(), planted))], sample);
  const all = { ...settings, out };
  for (let at = 0; at < small.length; at += GROUP) note((await sequentially(small.slice(at, at + GROUP), async ([name, files]) => applyIn(new Tree(name, memoryFiles(files)), all))).flat(), all);
  for (const folder of folders) {
    const start = Date.now();
    note(await applyIn(new Tree(folder.split('/').at(-1) ?? folder, createFileSystem(folder)), all), all);
    process.stderr.write(`${folder} ${Math.round((Date.now() - start) / 1000)} s\n`);
  }
}

void main(process.argv.slice(2));
