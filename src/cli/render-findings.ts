import { ENGLISH, isReadFailure, RULES, silencedWords, toCheckJson, toGithub, toGitlab, toJunit, toMarkdown, toPretty, toRdjson, toSarif, toUnix, type CommunicationMap, type FileSystemPort, type Finding } from '../core';
import { appendTextFile } from '../node/text-files';
import { terminalStyle } from './terminal-style';

/** Everything a format may show of a run. */
export interface FindingsReport {
  readonly map: CommunicationMap;
  readonly findings: readonly Finding[];
  /** What the profile leaves out. */
  readonly unreported?: readonly Finding[];
  readonly port: FileSystemPort;
  /** Where the analysed root lies in the repository that is checked; empty for the repository itself. */
  readonly below?: string;
  /** Fingerprints that a baseline knows; absent without a baseline. */
  readonly baseline?: ReadonlySet<string>;
  readonly options: { readonly color: boolean; readonly output?: string; readonly quiet?: boolean };
}

const FORMATS: Readonly<Record<string, (report: FindingsReport) => string>> = {
  pretty: ({ map, findings, unreported = [], port, options }) => toPretty(map, findings, { ...terminalStyle(options), unreported, quiet: options.quiet === true, readSource: sourceReader(port) }),
  json: ({ map, findings }) => toCheckJson(map, findings),
  sarif: ({ map, findings, baseline }) => toSarif(map, findings, { rules: RULES, ...(baseline === undefined ? {} : { baseline }) }),
  github: ({ map, findings }) => {
    writeJobSummary(toMarkdown(map, findings));
    return toGithub(findings);
  },
  gitlab: ({ findings }) => toGitlab(findings),
  junit: ({ findings }) => toJunit(findings),
  rdjson: ({ map, findings, port, below = '' }) => toRdjson(map, findings, (file) => sourceReader(port)(below === '' ? file : file.slice(below.length + 1))),
  unix: ({ findings }) => toUnix(findings),
  markdown: ({ map, findings }) => toMarkdown(map, findings),
};

/** What others read at the places of a repository, rather than of the root that was analysed. */
const OF_REPOSITORY: ReadonlySet<string> = new Set(['sarif', 'github', 'gitlab', 'junit', 'rdjson', 'unix', 'markdown']);

/** Formats that say in fields of their own by what a finding is silenced; in the others its message does. */
const KNOWS_SILENCED: ReadonlySet<string> = new Set(['sarif', 'json']);

export function renderFindings(given: FindingsReport, format: string): string {
  const report = { ...given, findings: given.findings.map((finding) => asTold(finding, format)) };
  return FORMATS[format]?.(OF_REPOSITORY.has(format) ? inRepository(report) : report) ?? '';
}

/** What is silenced is a hint to whoever asks for it. */
function asTold(finding: Finding, format: string): Finding {
  if (finding.silencedBy === undefined || format === 'sarif') return finding;
  return { ...finding, severity: 'hint', ...(KNOWS_SILENCED.has(format) ? {} : { message: `${silencedWords(finding.silencedBy, ENGLISH)} ${finding.message}` }) };
}

function inRepository(report: FindingsReport): FindingsReport {
  const { map, findings, below = '' } = report;
  if (below === '') return report;
  const moved = <Placed extends { readonly file: string }>(one: Placed): Placed => ({ ...one, file: `${below}/${one.file}` });
  return {
    ...report, map: { ...map, configuration: map.configuration.map(moved) },
    findings: findings.map((finding) => ({ ...moved(finding), path: finding.path.map(moved), evidence: finding.evidence.map(moved) })),
  };
}

/** GitHub Actions names a file whose Markdown it shows on the page of the run. */
function writeJobSummary(text: string): void {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (file !== undefined && file !== '') appendTextFile(file, text);
}

function sourceReader(port: FileSystemPort): (file: string) => string | undefined {
  return (file) => {
    const bytes = port.readFile(file);
    return isReadFailure(bytes) ? undefined : new TextDecoder().decode(bytes);
  };
}
