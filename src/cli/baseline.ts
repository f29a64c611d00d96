import { resolve } from 'node:path';
import { applyBaseline, BASELINE_FILE, CONFIG_FILE, countOf, selectFindings, toBaseline, type Finding } from '../core';
import { configuredBaseline, findBaseline, readBaseline } from './baseline-file';
import { locate } from './locate';
import type { CommonOptions } from './options';
import { runAnalysis } from './run-analysis';
import { writeOutput } from './write-output';

export interface BaselineOptions extends CommonOptions { readonly prune?: boolean }

/** Writes down the findings of today, so that only later ones are reported; with `prune` only takes out what is gone. */
export async function baseline(paths: readonly string[], options: BaselineOptions): Promise<number> {
  const { root } = locate(paths, options.root);
  const { map, baseline: configured } = await runAnalysis(root, options);
  const file = options.output ?? configuredBaseline(root, configured) ?? resolve(root, BASELINE_FILE);
  const before = options.prune === true ? readBaseline(file) : findBaseline(file);
  const findings = selectFindings(map.findings, options.profile, []);
  const split = before === undefined ? undefined : applyBaseline(findings, before);
  const entries: readonly Finding[] = options.prune === true && split !== undefined ? split.known : findings;
  writeOutput(toBaseline(entries), { ...options, output: file });
  if (options.quiet !== true) process.stderr.write(`${countOf(entries.length, 'finding')}${split === undefined ? '' : `; ${String(split.stale.length)} taken out, ${String(entries.length - split.known.length)} new`}\n`);
  if (options.quiet !== true && options.output === undefined && configured === undefined) process.stderr.write(`Name it in ${CONFIG_FILE}, so that every check knows it: "baseline": "${BASELINE_FILE}"\n`);
  return 0;
}
