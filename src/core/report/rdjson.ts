import type { CommunicationMap, Evidence, Finding, Severity } from '../model/communication-map';
import { ruleDocumentation } from '../rules/documentation';

const SEVERITIES: Readonly<Record<Severity, 'ERROR' | 'WARNING' | 'INFO'>> = { error: 'ERROR', warning: 'WARNING', information: 'INFO', hint: 'INFO' };

type Position = (file: string, line: number, column: number | undefined) => { readonly line: number; readonly column?: number };

/** Findings in the Reviewdog Diagnostic Format, as one JSON object. Its columns count bytes of UTF-8, so the sources are looked at. */
export function toRdjson(map: CommunicationMap, findings: readonly Finding[], readSource: (file: string) => string | undefined): string {
  const source = { name: map.tool.name, url: 'https://github.com/crosstalk-lint/crosstalk' };
  const position = positionsIn(readSource);
  return `${JSON.stringify({ source, diagnostics: findings.map((finding) => toDiagnostic(finding, position)) }, null, 2)}\n`;
}

function positionsIn(readSource: (file: string) => string | undefined): Position {
  const texts = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const lines = texts.get(file) ?? readSource(file)?.split('\n') ?? [];
    texts.set(file, lines);
    return lines;
  };
  return (file, line, column) => {
    if (column === undefined) return { line };
    const before = linesOf(file)[line - 1]?.slice(0, column - 1) ?? '';
    return { line, column: column + new TextEncoder().encode(before).length - before.length };
  };
}

function toDiagnostic({ message, file, line, column, endLine, endColumn, severity, rule, path, evidence }: Finding, position: Position): object {
  const steps = path.map((step) => ({ message: step.name, location: { path: step.file, range: { start: position(step.file, step.line, step.column) } } }));
  return {
    message, location: { path: file, range: { start: position(file, line, column), end: position(file, endLine, endColumn) } }, severity: SEVERITIES[severity],
    code: { value: rule, url: ruleDocumentation(rule) }, relatedLocations: [...steps, ...evidence.map(toRelated)],
  };
}

function toRelated({ reason, file, line }: Evidence): object {
  return { message: reason, location: { path: file, range: { start: { line } } } };
}
