import { readConfig } from '../config/read-config';
import { discover } from '../discover/discover';
import type { CommunicationMap, Context, Evidence, Place, Range, Site, TargetPart } from '../model/communication-map';
import { isReadFailure, type FileSystemPort } from '../ports';
import type { ExplainedCall } from '../workspace';
import { decodeSource } from '../scan/decode-source';
import { scanText } from '../scan/scan';
import { NOTHING_KNOWN, whyNotAnalysed } from '../discover/why-not-analysed';
import { codeFrame } from './code-frame';
import { pathText, severityPaint } from './pretty';
import { createPainter, wrap, type Painter, type TerminalStyle } from './terminal';

type Row = readonly [label: string, text: string];

const INDENT = '  ';
const LABEL_WIDTH = 12;
/** How the reason begins for a file that a parser could not follow to its end. */
const PARTLY_READ = 'syntax error';

/**
 * Everything known about one line: its calls, entry points, findings, and why other calls are not taken for communication; `undefined` when the file
 * does not exist. `calls` are those others, or undefined when the file was not looked into.
 */
export function explainPlace(map: CommunicationMap, port: FileSystemPort, place: Place, style: TerminalStyle, calls: readonly ExplainedCall[] | undefined = []): string | undefined {
  const painter = createPainter(style.color);
  const bytes = port.readFile(place.file);
  if (isReadFailure(bytes)) return bytes.failed === 'does not exist' ? undefined : `${place.file} cannot be read: ${bytes.failed}.\n`;
  const decoded = decodeSource(place.file, bytes);
  const text = 'text' in decoded ? decoded.text : '';
  const blocks = [
    ...map.sites.filter((site) => covers(site, place)).map((site) => siteBlock(map, site, text, painter, style)),
    ...map.entryPoints.filter((entry) => isAt(entry, place)).map((entry) => rowsBlock(`Entry point ${painter.bold(entry.name)}`, [['kind', entry.kind], ['service', entry.service]], painter, style)),
    ...map.unresolved.filter((entry) => isAt(entry, place)).map((entry) => rowsBlock('Looks like communication, but could not be read fully', [['code', entry.text], ['because', entry.reason]], painter, style)),
    ...findingsBlock(map, place, painter, style),
    ...(calls ?? []).map((call) => rowsBlock(`${painter.bold(call.text)} is not taken for communication`, [['because', call.reason]], painter, style)),
  ];
  const title = painter.underline(painter.bold(`${place.file}:${String(place.line)}`));
  const body = blocks.length > 0 ? blocks : [wrap(reasonForNothing(map, port, place, decoded, calls !== undefined), style.width).join('\n')];
  return `${[title, ...body].join('\n\n')}\n`;
}

/** The lines of a file that there is something to know of; `left` says why there are none. */
export function explainFile(map: CommunicationMap, file: string, style: TerminalStyle, left: string | undefined): string {
  const painter = createPainter(style.color);
  const rows = [
    ...map.sites.map((site) => ({ ...site, text: `${site.api}: ${site.direction} ${site.category}, ${site.style}${site.target.text === '' ? '' : `, ${site.target.text}`}` })),
    ...map.entryPoints.map((entry) => ({ ...entry, text: `entry point ${entry.name} (${entry.kind})` })),
    ...map.findings.map((finding) => ({ ...finding, text: `${finding.severity} ${finding.rule}` })),
    ...map.unresolved.map((entry) => ({ ...entry, text: `${entry.text} could not be read fully` })),
  ].filter((row) => row.file === file).sort((one, other) => one.line - other.line);
  const nothing = left === undefined ? 'No call that leaves the process, and no entry point, was found in this file.' : `Not analysed: ${left}.`;
  const lines = [...new Set(rows.map(({ line, text }) => `${INDENT}${painter.dim(String(line).padStart(5))}  ${text}`))];
  return `${[painter.underline(painter.bold(file)), '', ...(lines.length === 0 ? wrap(nothing, style.width) : [...lines, '', ...wrap(`"crosstalk explain ${file}:LINE" says everything about a line.`, style.width)])].join('\n')}\n`;
}

function siteBlock(map: CommunicationMap, site: Site, text: string, painter: Painter, style: TerminalStyle): string {
  const frame = codeFrame(text, site, { painter, width: style.width - INDENT.length, mark: painter.cyan, before: 1 });
  const title = `${painter.bold(site.api)} ${painter.dim(`(${site.library})`)}: ${site.direction} ${site.category}, ${painter.bold(site.style === 'sync' ? 'synchronous' : 'asynchronous')}`;
  const rows: readonly Row[] = [
    ...[...new Set(site.because.map(evidenceText))].map((text): Row => ['because', text]),
    ['operation', site.operation],
    ['target', site.target.text === '' ? 'unknown' : site.target.text],
    ...site.target.parts.flatMap((part): Row[] => ('hole' in part ? [['', holeText(part)]] : [])),
    ['waiting', site.waiting === site.effectiveWaiting ? site.waiting : `${site.waiting} here, ${site.effectiveWaiting} through its callers`],
    ['timeout', typeof site.timeout === 'number' ? `${String(site.timeout)} ms` : site.timeout === 'given' ? 'set, value not known' : site.timeout],
    ['retries', String(site.retries)],
    ['duration', durationText(site)],
    ...[...new Set(site.duration.evidence.map(evidenceText))].map((text): Row => ['', text]),
    ['confidence', String(site.confidence)],
    ['service', site.services.join(', ')],
    ['stands for', site.via.map((id) => placeOfSite(map, id)).join(', ')],
    ...contextRows(site.context),
    ...map.findings.filter((finding) => finding.site === site.id).map((finding): Row => ['finding', `${finding.severity} ${finding.rule}: ${finding.message}`]),
  ];
  return [...frame.map((line) => `${INDENT}${line}`), '', rowsBlock(title, rows, painter, style)].join('\n');
}

function contextRows(contexts: readonly Context[]): readonly Row[] {
  if (contexts.length === 0) return [['reached', 'from no known entry point']];
  return contexts.map((context) => ['reached', `from ${context.kind} ${context.name}: ${pathText(context.path)}`]);
}

function findingsBlock(map: CommunicationMap, place: Place, painter: Painter, style: TerminalStyle): readonly string[] {
  const shown = new Set(map.sites.filter((site) => covers(site, place)).map((site) => site.id));
  return map.findings.filter((finding) => covers(finding, place) && !shown.has(finding.site ?? '')).map((finding) => {
    const title = `${severityPaint(finding.severity, painter)(finding.severity)} ${painter.bold(finding.rule)}`;
    return rowsBlock(title, [['message', finding.message], ['path', pathText(finding.path)], ...finding.evidence.map((evidence): Row => ['why', evidenceText(evidence)])], painter, style);
  });
}

function rowsBlock(title: string, rows: readonly Row[], painter: Painter, { width }: TerminalStyle): string {
  const lines = rows.filter(([, text]) => text !== '').flatMap(([label, text]) => wrap(text, width - LABEL_WIDTH - INDENT.length)
    .map((line, index) => `${INDENT}${painter.dim((index === 0 ? label : '').padEnd(LABEL_WIDTH))}${line}`));
  return [title, ...lines].join('\n');
}

function holeText(part: Extract<TargetPart, { hole: string }>): string {
  return `\${${part.hole}} is not known here: ${part.because}`;
}

function durationText({ duration: { band, range } }: Site): string {
  if (range === undefined) return band;
  return range[0] === range[1] ? `${band}, ${String(range[0])} ms` : `${band}, ${String(range[0])} to ${String(range[1])} ms`;
}

function evidenceText({ reason, file, line }: Evidence): string {
  return `${reason} (${file}:${String(line)})`;
}

function placeOfSite(map: CommunicationMap, id: string): string {
  const site = map.sites.find((candidate) => candidate.id === id);
  return site === undefined ? id : `${site.file}:${String(site.line)}`;
}

function reasonForNothing(
  map: CommunicationMap, port: FileSystemPort, { file, line }: Place, decoded: ReturnType<typeof decodeSource>, isEntered: boolean,
): string {
  const discovery = discover(port, readConfig(port).config);
  const broken = map.skipped.find((entry) => entry.file === file && entry.reason.startsWith(PARTLY_READ));
  const reason = whyNotAnalysed(discovery.files, [...map.skipped.filter((entry) => entry !== broken), ...discovery.skipped], file);
  if (reason !== undefined) return `Not analysed: ${reason}.`;
  if ('skipped' in decoded) return `Not analysed: the file is skipped (${decoded.skipped}).`;
  if (scanText(decoded.text).generated) return 'Not analysed by itself: its header says that it is generated.';
  if (line > decoded.text.split('\n').length) return `The file has only ${String(decoded.text.split('\n').length)} lines.`;
  if (broken !== undefined) return `No call that leaves the process, and no entry point, was found on this line, but the file has a ${broken.reason}`;
  if (!isEntered) return `The file was not looked into: ${NOTHING_KNOWN}.`;
  const others = map.sites.filter((site) => site.file === file).map((site) => site.line);
  const elsewhere = others.length === 0 ? 'The file holds none at all.' : `The file holds some on line ${[...new Set(others)].join(', ')}.`;
  return `No call that leaves the process, and no entry point, was found on this line. ${elsewhere}`;
}

function covers(range: Range, place: Place): boolean {
  return range.file === place.file && range.line <= place.line && place.line <= Math.max(range.line, range.endLine);
}

function isAt(entry: Place, place: Place): boolean {
  return entry.file === place.file && entry.line === place.line;
}
