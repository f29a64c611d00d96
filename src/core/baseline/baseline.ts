import * as v from 'valibot';
import type { Finding } from '../model/communication-map';
import { groupBy } from '../model/group-by';
import { sentences } from '../report/sentences';

/** Where a baseline lies unless the configuration says otherwise. */
export const BASELINE_FILE = 'crosstalk-baseline.json';

/** Findings that a team knows and has put off: written by `crosstalk baseline`, kept in the repository. */
const schema = v.object({
  schemaVersion: v.literal(1),
  findings: v.array(v.object({ fingerprint: v.string(), rule: v.string(), file: v.string(), title: v.string() })),
});

export type Baseline = v.InferOutput<typeof schema>;
export type BaselineEntry = Baseline['findings'][number];

/** What a baseline says of the findings of a run. */
export interface BaselineSplit {
  readonly fresh: readonly Finding[];
  readonly known: readonly Finding[];
  /** Entries whose finding is gone. */
  readonly stale: readonly BaselineEntry[];
}

/** An entry a line, in the order of files, so that two branches that change it seldom conflict. */
export function toBaseline(entries: readonly (Finding | BaselineEntry)[]): string {
  const lines = entries.map((entry) => 'title' in entry ? entry : toEntry(entry)).sort(byFile).map((entry) => `    ${JSON.stringify(entry)}`);
  return `{\n  "schemaVersion": 1,\n  "findings": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}

/** Reads a baseline, or says why it is none. */
export function parseBaseline(text: string): Baseline | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { problem: 'it is not JSON' };
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const isEntry = result.issues[0].path?.[0].key === 'findings';
  return { problem: isEntry ? '`findings` must be a list of findings' : 'it is not a baseline of this version (`schemaVersion` must be 1)' };
}

/**
 * Tells findings that the baseline knows from fresh ones. What changed its file with the same words in it was moved and stays known, one finding for
 * each entry that is left over. Entries outside of `isInScope` are neither used up nor stale.
 */
export function applyBaseline(findings: readonly Finding[], baseline: Baseline, isInScope: (entry: BaselineEntry) => boolean = () => true): BaselineSplit {
  const present = new Set(findings.map((finding) => finding.fingerprint));
  const prints = new Set(baseline.findings.map((entry) => entry.fingerprint));
  const missing = baseline.findings.filter((entry) => !present.has(entry.fingerprint) && isInScope(entry));
  const moved = groupBy(missing, wordsOf);
  const used = new Set<BaselineEntry>();
  const isKnown = (finding: Finding): boolean => {
    if (prints.has(finding.fingerprint)) return true;
    const entry = moved.get(wordsOf(toEntry(finding)))?.find((one) => !used.has(one));
    if (entry !== undefined) used.add(entry);
    return entry !== undefined;
  };
  const known = new Set(findings.filter(isKnown));
  return { fresh: findings.filter((finding) => !known.has(finding)), known: [...known], stale: missing.filter((entry) => !used.has(entry)) };
}

function toEntry({ fingerprint, rule, file, message }: Finding): BaselineEntry {
  return { fingerprint, rule, file, title: sentences(message)[0] };
}

function wordsOf({ rule, title }: BaselineEntry): string {
  return `${rule}\u0000${title}`;
}

function byFile(one: BaselineEntry, other: BaselineEntry): number {
  const keys = [one, other].map(({ file, rule, fingerprint }) => [file, rule, fingerprint].join('\u0000'));
  return (keys[0] ?? '') < (keys[1] ?? '') ? -1 : 1;
}
