import type { Range } from '../model/communication-map';
import { printable, widthOf, type Painter } from './terminal';

export interface CodeFrameOptions {
  readonly painter: Painter;
  readonly width: number;
  /** Colour of the squiggle. */
  readonly mark: (text: string) => string;
  /** Lines shown above the marked one. */
  readonly before: number;
}

const TAB = '  ';

/** The marked line of a file with its squiggle and what stands above; empty when the file has no such line any more. */
export function codeFrame(text: string, range: Range, { painter, width, mark, before }: CodeFrameOptions): readonly string[] {
  const lines = text.split(/\r?\n/);
  const marked = lines[range.line - 1];
  if (marked === undefined) return [];
  const first = Math.max(1, range.line - before);
  const numbers = String(range.line).length;
  const room = Math.max(20, width - numbers - 5);
  const view = viewOf(marked, range, room);
  const rows: string[] = [];
  for (let line = first; line <= range.line; line += 1) {
    const source = lines[line - 1] ?? '';
    if (line !== range.line && rows.length === 0 && source.trim() === '') continue;
    const shown = cut(expand(source), line === range.line ? view.start : 0, room);
    rows.push(`${painter.dim(`${String(line).padStart(numbers)} │`)} ${line === range.line ? shown : painter.dim(shown)}`.trimEnd());
  }
  const squiggle = `${' '.repeat(view.column)}${mark('~'.repeat(view.length))}`;
  return [...rows, `${painter.dim(`${' '.repeat(numbers)} │`)} ${squiggle}`];
}

/** Where the squiggle stands in the part of the line that is shown; a long line is cut on the left until it is in sight. */
function viewOf(source: string, range: Range, room: number): { readonly start: number; readonly column: number; readonly length: number } {
  const expanded = expand(source);
  const from = expand(source.slice(0, range.column - 1)).length;
  const end = range.endLine > range.line ? expanded.trimEnd().length : expand(source.slice(0, range.endColumn - 1)).length;
  const start = from < room - 10 || expanded.length <= room ? 0 : Math.max(0, from - Math.floor(room / 3));
  const visible = expanded.slice(start, start + room);
  const column = widthOf(visible.slice(0, from - start));
  const length = Math.max(1, widthOf(visible.slice(from - start, Math.max(end, from + 1) - start)));
  return { start, column, length };
}

function cut(text: string, start: number, room: number): string {
  const shown = text.slice(start, start + room);
  const left = start > 0 ? `…${shown.slice(1)}` : shown;
  return start + room < text.length ? `${left.slice(0, -1)}…` : left;
}

function expand(text: string): string {
  return printable(text.replaceAll('\t', TAB));
}
