import type { CommunicationMap, Evidence, Finding, PathStep, Severity } from '../model/communication-map';
import { groupBy } from '../model/group-by';
import { countSkipped, isLeftAside } from '../model/left-aside';
import { codeFrame } from './code-frame';
import { countOf, SEVERITIES, severityCount } from '../drawing/map-names';
import { countCalls } from '../drawing/map-sites';
import { skippedWords } from '../drawing/map-words';
import { sentences } from './sentences';
import { countUnreported, unreportedWords } from '../drawing/unreported-words';
import { createPainter, printable, widthOf, wrap, type Paint, type Painter, type TerminalStyle } from './terminal';

export interface PrettyOptions extends TerminalStyle {
  /** Text of a file, for the code frames; `undefined` when it cannot be read. */
  readonly readSource: (file: string) => string | undefined;
  /** What the profile leaves out. */
  readonly unreported?: readonly Finding[];
  /** Whether the closing lines are left out. */
  readonly quiet: boolean;
}

const INDENT = '  ';
const LABEL_WIDTH = 6;
/** Long enough to understand, short enough to scroll past. */
const MAXIMUM_EVIDENCE = 4;
const MAXIMUM_SKIPPED = 5;

/** Findings for people: grouped by file, each with its code, its path and its evidence, and one line that sums them up. */
export function toPretty(map: CommunicationMap, findings: readonly Finding[], options: PrettyOptions): string {
  const painter = createPainter(options.color);
  const files = groupBy(findings, ({ file }) => file);
  const blocks = [...files].sort(([left], [right]) => (left < right ? -1 : 1)).map(([file, own]) => {
    const source = options.readSource(file);
    const shown = [...own].sort((left, right) => left.line - right.line || left.column - right.column || (left.rule < right.rule ? -1 : 1));
    return [painter.underline(painter.bold(file)), '', ...shown.flatMap((finding) => [...findingLines(finding, source, painter, options), ''])].join('\n');
  });
  const summary = options.quiet ? [] : [summaryLine(map, findings, painter), ...unreportedLines(options.unreported ?? [], painter), ...skippedLines(map, painter)];
  return [...blocks, ...summary].map((block) => `${block}\n`).join('');
}

export function severityPaint(severity: Severity, painter: Painter): Paint {
  const paints: Readonly<Record<Severity, Paint>> = { error: painter.red, warning: painter.yellow, information: painter.blue, hint: painter.cyan };
  return paints[severity];
}

function findingLines(finding: Finding, source: string | undefined, painter: Painter, { width }: PrettyOptions): readonly string[] {
  const mark = severityPaint(finding.severity, painter);
  const room = width - INDENT.length;
  const place = painter.dim(`${String(finding.line)}:${String(finding.column)}`);
  const frame = source === undefined ? [] : codeFrame(source, finding, { painter, width: room - INDENT.length, mark, before: 1 });
  const [title, advice] = sentences(finding.message);
  const below = [
    ...wrap(advice, room),
    ...labelled('path', pathLines(finding.path, room - LABEL_WIDTH), painter),
    ...shownEvidence(finding).flatMap((evidence) => labelled('why', wrap(`${evidence.reason} (${evidence.file}:${String(evidence.line)})`, room - LABEL_WIDTH), painter)),
  ];
  return [
    `${place}  ${mark(painter.bold(finding.severity))}  ${painter.dim(finding.rule)}`,
    ...wrap(title, room).map((line) => painter.bold(line)),
    ...(frame.length === 0 ? [] : ['', ...frame.map((line) => `${INDENT}${line}`)]),
    ...(frame.length === 0 || below.length === 0 ? [] : ['']),
    ...below,
  ].map((line) => (line === '' ? '' : `${INDENT}${line}`));
}

function shownEvidence({ evidence }: Finding): readonly Evidence[] {
  return evidence.slice(0, MAXIMUM_EVIDENCE);
}

export function pathText(path: readonly PathStep[]): string {
  return path.map((step) => `${step.name} (${step.file}:${String(step.line)})`).join(' → ');
}

/** On one line, or a step a line where it is too long for that. */
function pathLines(path: readonly PathStep[], room: number): readonly string[] {
  const whole = pathText(path);
  if (widthOf(whole) <= room) return whole === '' ? [] : [printable(whole)];
  return path.map((step, index) => `${index === 0 ? '' : '→ '}${printable(pathText([step]))}`);
}

function labelled(label: string, lines: readonly string[], painter: Painter): readonly string[] {
  return lines.map((line, index) => `${painter.cyan((index === 0 ? label : '').padEnd(LABEL_WIDTH))}${painter.dim(line)}`);
}

function summaryLine(map: CommunicationMap, findings: readonly Finding[], painter: Painter): string {
  const mistakes = map.configuration.filter((problem) => problem.isAdvice !== true).length;
  const scope = `${countOf(countCalls(map), 'call')} in ${countOf(map.services.length, 'service')}`;
  if (findings.length === 0 && mistakes > 0) return `${painter.yellow('!')} ${painter.bold(`Nothing to report, but crosstalk.json has ${countOf(mistakes, 'mistake')}`)} ${painter.dim(`· ${scope}`)}`;
  if (findings.length === 0) return `${painter.green('✔')} ${painter.bold('Nothing to report')} ${painter.dim(`· ${scope}`)}`;
  const worst = SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'hint';
  const counts = SEVERITIES.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0).map(([severity, count]) => severityCount(severity, count));
  const files = new Set(findings.map((finding) => finding.file)).size;
  const total = `${countOf(findings.length, 'finding')} (${counts.join(', ')}) in ${countOf(files, 'file')}`;
  return `${severityPaint(worst, painter)('✖')} ${painter.bold(total)} ${painter.dim(`· ${scope}`)}`;
}

/** With the profile that shows them, or most of them. */
function unreportedLines(unreported: readonly Finding[], painter: Painter): readonly string[] {
  const words = unreportedWords(countUnreported(unreported));
  const profile = unreported.some(({ severity }) => severity === 'hint') ? 'explore' : 'advice';
  return words === undefined ? [] : [painter.dim(`${words} (--profile ${profile})`)];
}

/** Files that were meant to be read and could not be; of dot-folders, which are left out by design, the number is enough. */
function skippedLines({ skipped }: CommunicationMap, painter: Painter): readonly string[] {
  const files = skipped.filter((entry) => !isLeftAside(entry));
  const words = skippedWords(countSkipped(skipped)).join(', ');
  if (files.length === 0) return words === '' ? [] : [painter.dim(words)];
  const shown = files.slice(0, MAXIMUM_SKIPPED).map(({ file, reason }) => `${INDENT}${file}: ${reason}`);
  const more = files.length - shown.length;
  const lines = [`${words}:`, ...shown, ...(more > 0 ? [`${INDENT}and ${String(more)} more (--format json lists all)`] : [])];
  return lines.map((line) => painter.dim(line));
}
