import assert from 'node:assert/strict';
import { ENGLISH, fixesFor, LIBRARIES, openWorkspace, type CommunicationMap, type Finding } from '../../../src/core';
import { applyChanges, isFix, type Fix, type Offer } from '../../../src/core/fix/fix';
import { memoryFiles } from '../memory-files';
import { packageOf } from '../fixtures';
import { syntaxErrors } from './syntax-errors';
import { newTypeErrors, type FixedFiles } from './type-check';

export type Files = Readonly<Record<string, string>>;

/** One fix, tried on the first finding of a rule. */
export interface FixCase {
  readonly rule: string;
  /** A part of its title. */
  readonly fix: string;
  readonly before: string | Files;
  /** The files that it changes, whole. */
  readonly after: string | Files;
}

const typed: FixedFiles[] = [];

after('leave no new type errors', function () {
  this.timeout(60_000);
  assert.deepEqual(newTypeErrors(typed), []);
});

/** What a fix makes of the files that it changes. */
export async function resultOf({ rule, fix, before }: Omit<FixCase, 'after'>): Promise<Files> {
  const files = named(before);
  return applyFix(files, fixIn(files, await analyse(files), rule, fix));
}

function fixIn(files: Files, map: CommunicationMap, rule: string, fix: string): Fix {
  const offers = offersIn(files, map, rule);
  const found = offers.find((offer): offer is Fix => isFix(offer) && offer.title.includes(fix));
  assert.ok(found, `no fix “${fix}” among ${JSON.stringify(offers.map((offer) => (isFix(offer) ? offer.title : `${offer.title}: not, because ${offer.because}`)))}`);
  return found;
}

/**
 * Applies a fix and compares the whole text; what comes out parses, the finding is gone, and there is no new one. When all tests have run, one
 * program checks the types of all of them.
 */
export async function checkFix({ rule, fix, before, after }: FixCase): Promise<void> {
  const files = named(before);
  const map = await analyse(files);
  const changed = applyFix(files, fixIn(files, map, rule, fix));
  typed.push({ before: files, after: { ...files, ...changed } });
  assert.deepEqual(changed, named(after));
  for (const [file, text] of Object.entries(changed)) assert.deepEqual(syntaxErrors(file, text), []);
  const left = await analyse({ ...files, ...changed });
  assert.deepEqual(newFindings(map.findings, left.findings), []);
  assert.ok(countOf(left.findings, rule) < countOf(map.findings, rule), 'the finding is still there');
}

/** The reason why a fix is not offered. */
export async function checkRefusal({ rule, fix, before, because }: Omit<FixCase, 'after'> & { readonly because: string }): Promise<void> {
  const files = named(before);
  const offers = offersIn(files, await analyse(files), rule);
  const found = offers.find(({ title }) => title.includes(fix));
  assert.deepEqual(found !== undefined && !isFix(found) ? found.because : found?.title, because);
}

export function applyFix(files: Files, { files: changes }: Fix): Files {
  return Object.fromEntries(changes.map(({ file, created, changes: edits }) => {
    assert.equal(files[file] === undefined, created === true, `${file} is there or not`);
    return [file, applyChanges(files[file] ?? '', edits)];
  }));
}

/** Rules that report more than before. */
export function newFindings(before: readonly Finding[], after: readonly Finding[]): readonly string[] {
  const rules = [...new Set(after.map(({ rule }) => rule))];
  return rules.filter((rule) => countOf(after, rule) > countOf(before, rule));
}

function countOf(findings: readonly Finding[], rule: string): number {
  return findings.filter((finding) => finding.rule === rule).length;
}

function offersIn(files: Files, map: CommunicationMap, rule: string): readonly Offer[] {
  const finding = map.findings.find((one) => one.rule === rule);
  assert.ok(finding, `no finding of ${rule}`);
  return fixesFor({ finding, map, libraries: LIBRARIES, read: (file) => files[file], l10n: ENGLISH });
}

async function analyse(files: Files): Promise<CommunicationMap> {
  const all = { 'package.json': packageOf(Object.values(files).join('\n').replaceAll('"', '\'')), ...files };
  return (await openWorkspace(memoryFiles(all), { version: '0.0.0' }).analyze()).map;
}

function named(code: string | Files): Files {
  const files = typeof code === 'string' ? { 'src/app.ts': code } : code;
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [file, text.replace(/^\n/, '')]));
}
