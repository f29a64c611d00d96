import type { Finding, Severity } from '../model/communication-map';
import { printable } from './terminal';

/** As problem matchers know them. */
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'info', hint: 'hint' };

/** One line a finding, as compilers print them: `file:line:column: warning: message [rule]`. */
export function toUnix(findings: readonly Finding[]): string {
  return findings.map(({ file, line, column, severity, message, rule }) =>
    `${printable(file)}:${String(line)}:${String(column)}: ${LEVELS[severity]}: ${printable(message.replace(/\s+/g, ' ')).replaceAll('`', "'")} [${rule}]\n`).join('');
}
