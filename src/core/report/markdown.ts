import type { CommunicationMap, Finding, PathStep } from '../model/communication-map';
import { countOf, SEVERITIES, severityCount } from '../drawing/map-names';
import { countCalls } from '../drawing/map-sites';
import { ruleDocumentation } from '../rules/documentation';
import { sentences } from './sentences';

/** What a pull request comment or a job summary can hold is limited; beyond it findings are only counted. */
const MAXIMUM_FINDINGS = 200;

const MARKS: Readonly<Record<Finding['severity'], string>> = { error: '🛑', warning: '⚠️', information: 'ℹ️', hint: '💡' };

/** Findings as GitHub-flavoured Markdown: one line that sums up, then a foldable entry for each. */
export function toMarkdown(map: CommunicationMap, findings: readonly Finding[]): string {
  const scope = `${countOf(countCalls(map), 'call')} in ${countOf(map.services.length, 'service')}`;
  if (findings.length === 0) return `### Crosstalk: nothing to report\n\n${scope}\n`;
  const counts = SEVERITIES.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0).map(([severity, count]) => severityCount(severity, count));
  const more = findings.length - MAXIMUM_FINDINGS;
  return [
    `### Crosstalk: ${countOf(findings.length, 'finding')}`, '', `${counts.join(', ')} · ${scope}`, '',
    ...findings.slice(0, MAXIMUM_FINDINGS).map(findingEntry),
    ...(more > 0 ? [`${countOf(more, 'more finding')} not shown.`, ''] : []),
  ].join('\n');
}

/** One finding, folded below its first sentence. */
export function findingEntry(finding: Finding): string {
  const { file, line, rule, message, path, evidence, severity } = finding;
  const [title, advice] = sentences(message);
  return [
    `<details><summary>${MARKS[severity]} ${inSummary(title)} <code>${escape(`${file}:${String(line)}`)}</code></summary>`, '',
    ...(advice === '' ? [] : [escape(advice), '']),
    ...(path.length === 0 ? [] : [`Path: ${path.map(stepText).join(' → ')}`, '']),
    ...evidence.map(({ reason, file: where, line: at }) => `- ${escape(reason)} ${code(`${where}:${String(at)}`)}`),
    ...(evidence.length === 0 ? [] : ['']),
    `Rule: [${rule}](${ruleDocumentation(rule)})`, '', '</details>', '',
  ].join('\n');
}

function stepText({ name, file, line }: PathStep): string {
  return `${escape(name)} ${code(`${file}:${String(line)}`)}`;
}

/** Markdown is not read inside a summary: its backticks become elements. */
function inSummary(text: string): string {
  return text.split(/(`[^`]*`)/).map((part) => (/^`.+`$/.test(part) ? `<code>${escape(part.slice(1, -1))}</code>` : escape(part))).join('');
}

export function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${pad}${text.replace(/\s+/g, ' ')}${pad}${fence}`;
}

/** Text that is shown as it is, outside of code spans; those that the message writes itself stay. */
function escape(text: string): string {
  return text.replace(/\s+/g, ' ').split(/(`[^`]*`)/).map((part) => (/^`.+`$/.test(part) ? part : part.replace(/[\\*_[\]<>|~#@&`]/g, (character) => `&#${String(character.charCodeAt(0))};`))).join('');
}
