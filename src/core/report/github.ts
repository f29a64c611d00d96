import type { Finding, Severity } from '../model/communication-map';
import { countOf } from '../drawing/map-names';
import { sentences } from './sentences';

type Level = 'error' | 'warning' | 'notice';

const LEVELS: Readonly<Record<Severity, Level>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

/** GitHub shows so many annotations of a level for each step and drops the rest. */
const SHOWN_OF_A_LEVEL = 10;

/** Findings as workflow commands of GitHub Actions, the loudest first; those beyond what GitHub shows are printed as plain lines. */
export function toGithub(findings: readonly Finding[]): string {
  const lines = (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const own = findings.filter((finding) => LEVELS[finding.severity] === level);
    const more = own.slice(SHOWN_OF_A_LEVEL);
    const rest = more.length === 0 ? [] : [`GitHub shows ${String(SHOWN_OF_A_LEVEL)} of a level; ${countOf(more.length, `more ${level}`, `more ${level}s`)}:`, ...more.map(plainLine)];
    return [...own.slice(0, SHOWN_OF_A_LEVEL).map(toCommand), ...rest];
  });
  return lines.map((line) => `${line}\n`).join('');
}

function toCommand(finding: Finding): string {
  const { file, line, column, endLine, endColumn, severity, rule, message } = finding;
  const [title] = sentences(message);
  // Columns count only within one line.
  const columns = line === endLine ? { col: column, endColumn: endColumn - 1 } : {};
  const properties = Object.entries({ file, line, endLine, ...columns, title: `${title} (${rule})` }).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${LEVELS[severity]} ${properties.join(',')}::${data(message)}`;
}

function plainLine({ file, line, column, message, rule }: Finding): string {
  // A line that begins with `::` would be a command.
  return `  ${file}:${String(line)}:${String(column)} ${sentences(message)[0].replace(/\s+/g, ' ')} (${rule})`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
