import type { CommunicationMap, Finding, Range, Site } from '../core';

/** The innermost site at a position (1-based), and others with the same range. */
export function sitesAt(map: CommunicationMap, file: string, line: number, column: number): readonly Site[] {
  const around = map.sites.filter((site) => site.file === file && contains(site, line, column));
  const innermost = around.reduce<Site | undefined>((best, site) => (best === undefined || isInside(site, best) ? site : best), undefined);
  return innermost === undefined ? [] : around.filter((site) => isInside(site, innermost));
}

/** The findings that stand at a position (1-based). */
export function findingsAt(map: CommunicationMap, file: string, line: number, column: number): readonly Finding[] {
  return map.findings.filter((finding) => finding.file === file && contains(finding, line, column));
}

function contains(range: Range, line: number, column: number): boolean {
  const isAfterStart = line > range.line || (line === range.line && column >= range.column);
  return isAfterStart && (line < range.endLine || (line === range.endLine && column <= range.endColumn));
}

function isInside(inner: Range, outer: Range): boolean {
  return contains(outer, inner.line, inner.column) && contains(outer, inner.endLine, inner.endColumn);
}

/** Arguments seldom stand further below the name of their call. */
const FARTHEST = 12;

/** The calls that a text at a position is part of the target of: the nearest ones above it whose target has the text in it. */
export function sitesNaming(map: CommunicationMap, file: string, line: number, column: number, text: string): readonly Site[] {
  const isBefore = (site: Site): boolean => site.line < line || (site.line === line && site.column <= column);
  const naming = map.sites.filter((site) => site.file === file && isBefore(site) && line - site.line <= FARTHEST && names(site, text));
  const nearest = naming.reduce<Site | undefined>((best, site) => (best === undefined || site.line > best.line || (site.line === best.line && site.column > best.column) ? site : best), undefined);
  return nearest === undefined ? [] : naming.filter((site) => site.line === nearest.line && site.column === nearest.column);
}

/** The pieces of a template stand in the target as they are; an address may have lost its protocol. */
function names({ target }: Site, text: string): boolean {
  const pieces = text.replace(/^[a-z]+:\/\//, '').split(/\$\{[^}]*\}/).map((piece) => piece.replace(/[?#].*$/, '').replace(/\/$/, '')).filter((piece) => piece !== '' && piece !== '/');
  return pieces.length > 0 && pieces.every((piece) => target.text.includes(piece));
}

/** What stands between the quotes round a column (1-based) of a line; `undefined` outside of any. */
export function quotedAt(line: string, column: number): string | undefined {
  for (const match of line.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)) {
    if (match.index < column && column <= match.index + match[0].length + 1) return match[1] ?? match[2] ?? match[3];
  }
  return undefined;
}
