import { ts } from 'ts-morph';
import type { DirectiveFact } from '../model/facts';

/** At the start of a comment or of one of its lines, as the highlighting has it. */
const DIRECTIVE = /(?<=(?:^\/[/*]|\n)[\s*]*)crosstalk-(disable-next-line|disable-line|disable|enable)(?![\w-])([^\n]*)/;

/** The `crosstalk-…` directives in the comments of a file, with their rules and reasons. */
export function readDirectives(source: ts.SourceFile): readonly DirectiveFact[] {
  if (!source.text.includes('crosstalk-')) return [];
  const found = new Map<number, DirectiveFact>();
  const visit = (node: ts.Node): void => {
    for (const range of commentsBefore(source, node)) {
      if (!found.has(range.pos)) readComment(source, range, found);
    }
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  return [...found.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}

function commentsBefore(source: ts.SourceFile, node: ts.Node): readonly ts.CommentRange[] {
  return [...(ts.getLeadingCommentRanges(source.text, node.pos) ?? []), ...(ts.getTrailingCommentRanges(source.text, node.end) ?? [])];
}

function readComment(source: ts.SourceFile, range: ts.CommentRange, found: Map<number, DirectiveFact>): void {
  const text = source.text.slice(range.pos, range.end).replace(/\*\/$/, '');
  const match = DIRECTIVE.exec(text);
  if (match === null) return;
  const [whole, kind, rest = ''] = match;
  const [rules = '', ...reason] = rest.split(/\s--\s/);
  const at = source.getLineAndCharacterOfPosition(range.pos + match.index);
  found.set(range.pos, {
    kind: kind as DirectiveFact['kind'], rules: rules.split(/[\s,]+/).filter((rule) => rule !== ''), reason: reason.join(' -- ').trim(),
    line: at.line + 1, endLine: source.getLineAndCharacterOfPosition(range.end).line + 1, column: at.character + 1, endColumn: at.character + 1 + whole.trimEnd().length,
  });
}
