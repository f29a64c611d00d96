import { applyBaseline, countOf, isBelow, selectFindings, type BaselineSplit, type CommunicationMap, type Finding } from '../core';
import { changedFiles } from '../node/git';
import { configuredBaseline, readBaseline } from './baseline-file';
import { CommandError } from './command-error';
import { locate } from './locate';
import type { CommonOptions } from './options';
import { renderFindings } from './render-findings';
import { runAnalysis } from './run-analysis';
import { writeOutput } from './write-output';

export interface CheckOptions extends CommonOptions {
  readonly format: string;
  readonly maxWarnings?: number;
  readonly baseline?: string;
  readonly allowStale?: boolean;
  readonly changedSince?: string;
}

/** Reports findings; the exit code says whether there are errors, more warnings than allowed, mistakes in the configuration, or entries of the baseline whose finding is gone. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const { root, filters } = locate(paths, options.root);
  const baselineFile = options.baseline ?? configuredBaseline(root);
  const baseline = baselineFile === undefined ? undefined : readBaseline(baselineFile);
  const isChanged = options.changedSince === undefined ? undefined : changedSince(root, options.changedSince);
  const { map, port, isEmpty } = await runAnalysis(root, options);
  const selected = selectFindings(map.findings, options.profile, filters);
  const findings = isChanged === undefined ? selected : selected.filter((finding) => [finding, ...finding.path].some(({ file }) => isChanged(file)));
  if (baseline === undefined) {
    writeOutput(renderFindings({ map, findings, port, options }, options.format), options);
    return isEmpty ? 2 : exitCode(map, findings, options.maxWarnings);
  }
  const split = applyBaseline(findings, baseline, (entry) => isChanged === undefined && isBelow(entry, filters));
  const known = new Set(split.known.map((finding) => finding.fingerprint));
  writeOutput(renderFindings({ map, findings: options.format === 'sarif' ? findings : split.fresh, port, options, baseline: known }, options.format), options);
  tellBaseline(split, { ...options, baseline: baselineFile ?? '' });
  return split.stale.length > 0 && options.allowStale !== true ? 1 : exitCode(map, split.fresh, options.maxWarnings);
}

/** Whether a file changed since the branch left `ref`. */
function changedSince(root: string, ref: string): (file: string) => boolean {
  const files = changedFiles(root, ref);
  if ('failed' in files) throw new CommandError(`What changed since ${ref} is not known: ${files.failed}.`);
  const changed = new Set(files);
  return (file) => changed.has(file);
}

const MAXIMUM_STALE = 10;

function tellBaseline({ known, stale }: BaselineSplit, { quiet, allowStale, baseline = '' }: CheckOptions): void {
  if (quiet !== true && known.length > 0) process.stderr.write(`${countOf(known.length, 'finding')} in ${baseline} not shown.\n`);
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
