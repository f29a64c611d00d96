import type { CommunicationMap, Evidence, Finding, Severity } from '../model/communication-map';
import { ruleDocumentation } from '../rules/documentation';

const SEVERITIES: Readonly<Record<Severity, 'ERROR' | 'WARNING' | 'INFO'>> = { error: 'ERROR', warning: 'WARNING', information: 'INFO', hint: 'INFO' };

/** Findings in the Reviewdog Diagnostic Format, as one JSON object. */
export function toRdjson(map: CommunicationMap, findings: readonly Finding[]): string {
  const source = { name: map.tool.name, url: 'https://github.com/crosstalk-lint/crosstalk' };
  return `${JSON.stringify({ source, diagnostics: findings.map(toDiagnostic) }, null, 2)}\n`;
}

function toDiagnostic({ message, file, line, column, endLine, endColumn, severity, rule, path, evidence }: Finding): object {
  const steps = path.map((step) => ({ message: step.name, location: { path: step.file, range: { start: { line: step.line, ...(step.column === undefined ? {} : { column: step.column }) } } } }));
  return {
    message, location: { path: file, range: { start: { line, column }, end: { line: endLine, column: endColumn } } }, severity: SEVERITIES[severity],
    code: { value: rule, url: ruleDocumentation(rule) }, relatedLocations: [...steps, ...evidence.map(toRelated)],
  };
}

function toRelated({ reason, file, line }: Evidence): object {
  return { message: reason, location: { path: file, range: { start: { line } } } };
}
