import type { Finding, Severity } from '../model/communication-map';

const SEVERITIES: Readonly<Record<Severity, 'critical' | 'major' | 'minor' | 'info'>> = { error: 'critical', warning: 'major', information: 'minor', hint: 'info' };

/** Findings as a code quality report of GitLab. */
export function toGitlab(findings: readonly Finding[]): string {
  const issues = findings.map(({ message, rule, fingerprint, severity, file, line, endLine }) => ({
    description: message, check_name: rule, fingerprint, severity: SEVERITIES[severity], location: { path: file, lines: { begin: line, end: endLine } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}
