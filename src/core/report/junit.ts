import type { Finding } from '../model/communication-map';
import { groupBy } from '../model/group-by';
import { pathText } from './pretty';
import { sentences } from './sentences';

/**
 * Findings as JUnit XML: a suite for each file, a case for each finding. Errors and warnings are failures; the rest are passed cases with their
 * text as output. Without findings there is one passed case, because many readers take an empty report for a broken one.
 */
export function toJunit(findings: readonly Finding[]): string {
  const files = groupBy(findings, ({ file }) => file);
  const suites = findings.length === 0 ? [suite('crosstalk', 1, 0, [`    <testcase${attributes({ classname: 'crosstalk', name: 'Nothing to report' })}/>`])] : [...files].map(([file, own]) => suite(file, own.length, own.filter(isFailure).length, own.map(testCase)));
  const total = attributes({ name: 'crosstalk', tests: Math.max(1, findings.length), failures: findings.filter(isFailure).length, errors: 0 });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${total}>\n${suites.join('\n')}\n</testsuites>\n`;
}

function suite(name: string, tests: number, failures: number, cases: readonly string[]): string {
  return `  <testsuite${attributes({ name, tests, failures, errors: 0, skipped: 0 })}>\n${cases.join('\n')}\n  </testsuite>`;
}

function testCase(finding: Finding): string {
  const { rule, file, line, column, message, path, evidence } = finding;
  const body = [message, ...(path.length === 0 ? [] : [`path: ${pathText(path)}`]), ...evidence.map(({ reason, file: where, line: at }) => `why: ${reason} (${where}:${String(at)})`)].join('\n');
  const opening = `    <testcase${attributes({ classname: rule, name: `${file}:${String(line)}:${String(column)} ${sentences(message)[0]}`, file, line })}>`;
  const inner = isFailure(finding) ? `<failure${attributes({ type: finding.severity, message: sentences(message)[0] })}>${escape(body)}</failure>` : `<system-out>${escape(body)}</system-out>`;
  return `${opening}\n      ${inner}\n    </testcase>`;
}

function isFailure({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).map(([name, value]) => ` ${name}="${escape(String(value))}"`).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\t': '&#9;' };

/** Control characters and lone surrogates have no place in XML at all; they become `�`. */
function escape(text: string): string {
  const legal = text.replaceAll('\r\n', '\n').replace(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}');
  return legal.replace(/[&<>"\n\t]/g, (character) => ENTITIES[character] ?? character);
}
