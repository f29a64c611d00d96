import { createHash } from 'node:crypto';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Diagnostic, DiagnosticRelatedInformation, Range } from 'vscode-languageserver';
import type { CommunicationMap, ConfigurationProblem, Finding, Localizer, PathStep, Range as CoreRange, Severity } from '../core';
import { SETTINGS_SECTION } from '../protocol/settings';
import type { ClientFeatures } from './client-features';
import { ruleDocumentation, silencedWords } from '../core';
import { toUri } from './uris';

/** What `data` of a diagnostic holds, so that other tools recognise a finding. */
export interface DiagnosticData { readonly fingerprint: string; readonly site?: string; readonly isSilenced?: true }

/** Of what a diagnostic is made besides its finding. */
export interface ReportOptions {
  readonly root: string;
  readonly client: ClientFeatures;
  readonly l10n: Localizer;
  /** The text of a file as the editor shows it. */
  readonly read: (file: string) => string | undefined;
}

/** The diagnostics of one file, and a digest that differs when they do. */
export interface FileReport { readonly diagnostics: readonly Diagnostic[]; readonly digest: string }

export const EMPTY_REPORT: FileReport = { diagnostics: [], digest: 'none' };

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The diagnostics of a map, by file; files without any are absent. */
export function toReports(map: CommunicationMap, options: ReportOptions): ReadonlyMap<string, FileReport> {
  const byFile = new Map<string, Diagnostic[]>();
  for (const finding of [...map.findings, ...(map.silenced ?? []).map(asHint)]) {
    const diagnostics = byFile.get(finding.file) ?? [];
    diagnostics.push(toDiagnostic(finding, options));
    byFile.set(finding.file, diagnostics);
  }
  for (const problem of map.configuration.filter(({ isSyntax }) => isSyntax !== true || options.client.options.checksJson !== true)) byFile.set(problem.file, [...byFile.get(problem.file) ?? [], toConfigurationDiagnostic(problem, options.read(problem.file))]);
  return new Map([...byFile].map(([file, diagnostics]) => [file, { diagnostics, digest: digestOf(diagnostics) }]));
}

export function toRange({ line, column, endLine, endColumn }: CoreRange): Range {
  return { start: { line: line - 1, character: column - 1 }, end: { line: endLine - 1, character: endColumn - 1 } };
}

function asHint(finding: Finding): Finding {
  return { ...finding, severity: 'hint' };
}

function toDiagnostic(finding: Finding, { root, client, l10n }: ReportOptions): Diagnostic {
  const { silencedBy } = finding;
  const data: DiagnosticData = { fingerprint: finding.fingerprint, ...(finding.site !== undefined && { site: finding.site }), ...(silencedBy !== undefined && { isSilenced: true }) };
  return {
    range: toRange(finding),
    severity: severities[finding.severity],
    source: SETTINGS_SECTION,
    code: finding.rule,
    ...(client.codeDescription && { codeDescription: { href: ruleDocumentation(finding.rule) } }),
    message: toPlainText(silencedBy === undefined ? finding.message : `${silencedWords(silencedBy, l10n)} ${finding.message}`),
    ...(client.fadesUnnecessary && finding.isUnnecessary === true && { tags: [DiagnosticTag.Unnecessary] }),
    ...(client.relatedInformation && { relatedInformation: toRelatedInformation(finding, root) }),
    data,
  };
}

/** At the name, text or number where the problem begins: editors draw a range of no length at what stands before. */
function toConfigurationDiagnostic({ line, column, message, isAdvice }: ConfigurationProblem, text: string | undefined): Diagnostic {
  const start = { line: line - 1, character: column - 1 };
  const [word = ''] = JSON_TOKEN.exec((text?.split(/\r?\n/)[start.line] ?? '').slice(start.character)) ?? [];
  return {
    range: { start, end: { line: start.line, character: start.character + word.length } }, source: SETTINGS_SECTION, message: toPlainText(message),
    severity: isAdvice === true ? DiagnosticSeverity.Information : DiagnosticSeverity.Warning,
  };
}

const JSON_TOKEN = /^(?:"(?:[^"\\]|\\.)*"|[\w$.+-]+|\S)/;

/** Editors show messages and titles as they are: names stand in the quotes that compilers use. */
export function toPlainText(message: string): string {
  return message.replace(/`([^`]*)`/g, "'$1'");
}

function toRelatedInformation(finding: Finding, root: string): DiagnosticRelatedInformation[] {
  const isElsewhere = ({ file, line }: PathStep) => file !== finding.file || line !== finding.line;
  return finding.path.filter(isElsewhere).map(({ file, line, column, name }) => {
    const start = { line: line - 1, character: (column ?? 1) - 1 };
    return { location: { uri: toUri(root, file), range: { start, end: start } }, message: name };
  });
}

function digestOf(diagnostics: readonly Diagnostic[]): string {
  return createHash('sha1').update(JSON.stringify(diagnostics)).digest('base64url');
}
