import { applyBaseline, countOf, isBelow, selectFindings, selectSilenced, type Baseline, type BaselineSplit, type CommunicationMap, type Finding } from '../core';
import { changedFiles, isRefName } from '../node/git';
import { configuredBaseline, findBaseline, readBaseline } from './baseline-file';
import { CommandError } from './command-error';
import { belowRepository, locate } from './locate';
import type { CommonOptions } from './options';
import { renderFindings } from './render-findings';
import { runAnalysis, type FinishedRun } from './run-analysis';
import { writeOutput } from './write-output';

const NOTHING_TO_ANALYSE = 2;

/** What decides which findings are told, and when they fail. */
export interface FindingsOptions extends Omit<CommonOptions, 'root' | 'cache'> {
  readonly format: string;
  readonly maxWarnings?: number;
  readonly baseline?: string;
  readonly allowStale?: boolean;
  /** Tells what is silenced, too; it never fails. */
  readonly showSuppressed?: boolean;
}

export interface CheckOptions extends FindingsOptions, Pick<CommonOptions, 'root' | 'cache'> { readonly changedSince?: string }

/** What part of a run is told, and where its root lies. */
interface Told { readonly root: string; readonly filters: readonly string[]; readonly isChanged?: ((file: string) => boolean) | undefined }

/** Reports findings; the exit code says whether there are errors, more warnings than allowed, mistakes in the configuration, or entries of the baseline whose finding is gone. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const { root, filters } = locate(paths, options.root);
  const given = options.baseline === undefined ? undefined : readBaseline(options.baseline);
  const isChanged = options.changedSince === undefined ? undefined : changedSince(root, options.changedSince);
  return tellFindings(await runAnalysis(root, options), { root, filters, isChanged }, options, given);
}

/** Writes what a run found in the format asked for, and says how that ends. `given` is the baseline that was asked for; without one it is that of the configuration. */
export function tellFindings(run: FinishedRun, told: Told, options: FindingsOptions, given: Baseline | undefined): number {
  const code = tellSelected(run, told, options, given);
  if (told.filters.length === 0 && told.isChanged === undefined) tellSilent(run.silent, options);
  return code;
}

function tellSelected(run: FinishedRun, { root, filters, isChanged }: Told, options: FindingsOptions, given: Baseline | undefined): number {
  const { map, port } = run;
  if (run.isEmpty) return NOTHING_TO_ANALYSE;
  const selected = selectFindings(map.findings, options.profile, filters);
  const changed = (all: readonly Finding[]): readonly Finding[] => (isChanged === undefined ? all : all.filter((finding) => [finding, ...finding.path].some(({ file }) => isChanged(file))));
  const findings = changed(selected);
  const unreported = changed(run.unreported.filter((finding) => isBelow(finding, filters)));
  const quiet = options.showSuppressed === true ? changed(selectSilenced(map, options.profile, filters)) : [];
  const file = options.baseline ?? configuredBaseline(root, run.baseline) ?? '';
  const baseline = given ?? (file === '' ? undefined : findBaseline(file));
  if (baseline === undefined) {
    tellMissing(file);
    writeOutput(renderFindings({ map, findings: [...findings, ...quiet], unreported, port, options, below: belowRepository(root) }, options.format), options);
    return exitCode(map, findings, options.maxWarnings);
  }
  // What moved is known again only beside everything else that was there.
  const whole = applyBaseline(selected, baseline, (entry) => isBelow(entry, filters));
  const split = { fresh: changed(whole.fresh), known: changed(whole.known), stale: isChanged === undefined ? whole.stale : [] };
  const known = new Set(split.known.map((finding) => finding.fingerprint));
  const told = [...split.fresh, ...putOff(split.known, file, options), ...quiet];
  writeOutput(renderFindings({ map, findings: told, unreported: applyBaseline(unreported, baseline).fresh, port, options, baseline: known, below: belowRepository(root) }, options.format), options);
  tellBaseline(split, { ...options, baseline: file });
  return split.stale.length > 0 && options.allowStale !== true ? 1 : exitCode(map, split.fresh, options.maxWarnings);
}

/** What a baseline knows is told in SARIF, which has a word for that, and to whoever asks. */
function putOff(known: readonly Finding[], file: string, { format, showSuppressed }: FindingsOptions): readonly Finding[] {
  if (showSuppressed === true) return known.map((finding) => ({ ...finding, silencedBy: { kind: 'baseline', file } }));
  return format === 'sarif' ? known : [];
}

const MOST_NAMED = 5;

/** What is imported and gave no call may be missing from all that is said. */
function tellSilent(silent: readonly string[], { quiet }: FindingsOptions): void {
  if (quiet === true || silent.length === 0) return;
  const named = [...silent.slice(0, MOST_NAMED), ...(silent.length > MOST_NAMED ? [`${String(silent.length - MOST_NAMED)} more`] : [])];
  process.stderr.write(`${countOf(silent.length, 'known library is', 'known libraries are')} imported but gave no call: ${named.join(', ')}. "crosstalk libraries" says where.\n`);
}

function tellMissing(file: string): void {
  if (file !== '') process.stderr.write(`The baseline ${file} that crosstalk.json names is not there yet, so every finding is reported; "crosstalk baseline" writes it.\n`);
}

/** Whether a file changed since the branch left `ref`. */
function changedSince(root: string, ref: string): (file: string) => boolean {
  if (!isRefName(ref)) throw new CommandError(`--changed-since needs the name of a branch, tag or commit, and "${ref}" is none.`);
  const files = changedFiles(root, ref);
  if ('failed' in files) throw new CommandError(`What changed since ${ref} is not known: ${files.failed}.`);
  const changed = new Set(files);
  return (file) => changed.has(file);
}

const MAXIMUM_STALE = 10;

function tellBaseline({ known, stale }: BaselineSplit, { quiet, allowStale, showSuppressed, baseline = '' }: FindingsOptions): void {
  if (quiet !== true && showSuppressed !== true && known.length > 0) process.stderr.write(`${countOf(known.length, 'finding')} in ${baseline} not shown.\n`);
  if (stale.length === 0 || (quiet === true && allowStale === true)) return;
  const shown = stale.slice(0, MAXIMUM_STALE).map(({ rule, file, title }) => `  ${file}: ${title} (${rule})`);
  const more = stale.length > MAXIMUM_STALE ? [`  and ${String(stale.length - MAXIMUM_STALE)} more`] : [];
  const advice = 'Take them out with "crosstalk baseline --prune"; --allow-stale lets them stand.';
  process.stderr.write(`${[`${countOf(stale.length, 'entry', 'entries')} of ${baseline} no longer found:`, ...shown, ...more, ...(allowStale === true ? [] : [advice])].join('\n')}\n`);
}

/** A mistake in the configuration may switch off the very rule that was meant. */
function exitCode({ configuration }: CommunicationMap, findings: readonly Finding[], maxWarnings: number | undefined): number {
  const warnings = findings.filter((finding) => finding.severity === 'warning').length;
  const hasErrors = findings.some((finding) => finding.severity === 'error');
  return hasErrors || configuration.some((problem) => problem.isAdvice !== true) || (maxWarnings !== undefined && warnings > maxWarnings) ? 1 : 0;
}
