import { createScanner } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';

/** A text with an entry more at the end of a list that is not empty, everything else as it was: a comment behind the last entry stays with it. */
export function appendAfter(text: string, list: Node, last: Node, entry: string): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const entryEnd = last.offset + last.length;
  const comma = findComma(text, entryEnd);
  const end = comma === undefined ? entryEnd : comma + 1;
  const isOnOneLine = !text.slice(list.offset, list.offset + list.length).includes('\n');
  const lineEnd = end + (/^[^\r\n]*/.exec(text.slice(end))?.[0].length ?? 0);
  const lineStart = text.lastIndexOf('\n', last.offset) + 1;
  const indent = /^\s*/.exec(text.slice(lineStart, last.offset))?.[0] ?? '';
  const added = isOnOneLine ? ` ${entry}` : `${newline}${indent}${entry}${comma === undefined ? '' : ','}`;
  const at = isOnOneLine ? end : lineEnd;
  return `${text.slice(0, entryEnd)}${comma === undefined ? ',' : ''}${text.slice(entryEnd, at)}${added}${text.slice(at)}`;
}

/** Where the comma behind an entry stands, if there is one. */
function findComma(text: string, from: number): number | undefined {
  const scanner = createScanner(text, true);
  scanner.setPosition(from);
  scanner.scan();
  const offset = scanner.getTokenOffset();
  return text.charAt(offset) === ',' ? offset : undefined;
}
