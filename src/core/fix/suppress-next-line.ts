import { ts } from 'ts-morph';
import { SyntaxKind, forEachChild, isJsxElement, isJsxExpression, isJsxFragment, isJsxText, isTemplateSpan } from '../extract/syntax';
import { codeIn } from '../scan/component-script';
import { lineIndent, newlineOf } from './code-style';

/** Where a directive for a line is written, and what stands around its text. */
export interface DirectivePlace { readonly offset: number; readonly before: string; readonly after: string }

/**
 * Finds a place for a directive on the line above the code at `offset`, where it is a comment and changes nothing else:
 * between JSX elements it stands in braces, and where the line starts inside text it goes into the braces around the code.
 * `undefined` when the text leaves no such place.
 */
export function findDirectivePlace(file: string, written: string, offset: number): DirectivePlace | undefined {
  const text = codeIn(file, written);
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const indent = lineIndent(text, offset);
  const newline = newlineOf(text);
  const first = lineStart + indent.length;
  const above = { offset: lineStart, before: `${indent}// `, after: newline };
  const token = findToken(source, first);
  switch (contextAt(source, token, first)) {
    case 'code': return above;
    case 'elements': return { offset: lineStart, before: `${indent}{/* `, after: ` */}${newline}` };
    case 'comment': return inside(token.getStart(source), offset, indent, newline);
    case 'text': return inside(findHole(source, lineStart, offset), offset, indent, newline);
  }
}

/** Breaks the line before the code, so that the directive has a line of its own above it. */
function inside(start: number | undefined, offset: number, indent: string, newline: string): DirectivePlace | undefined {
  const isBefore = start !== undefined && start <= offset;
  return isBefore ? { offset: start, before: `${newline}${indent}// `, after: `${newline}${indent}` } : undefined;
}

function contextAt(source: ts.SourceFile, token: ts.Node, position: number): 'code' | 'elements' | 'comment' | 'text' {
  if (isJsxText(token)) {
    return source.text.slice(token.pos, position).trim() === '' ? 'elements' : 'text';
  }
  const start = token.getStart(source);
  if (start > position) {
    return isInComment(source.text, token.pos, position) ? 'comment' : 'code';
  }
  if (start < position) {
    return 'text';
  }
  return isBetweenElements(source, token, position) ? 'elements' : 'code';
}

/** The innermost token that a position belongs to, with the space and comments before it. */
function findToken(source: ts.SourceFile, position: number): ts.Node {
  let node: ts.Node = source;
  for (;;) {
    const child: ts.Node | undefined = node.getChildren(source).find(({ pos, end }) => pos <= position && position < end);
    if (child === undefined) {
      return node;
    }
    node = child;
  }
}

function isInComment(text: string, start: number, position: number): boolean {
  const comments = [...(ts.getTrailingCommentRanges(text, start) ?? []), ...(ts.getLeadingCommentRanges(text, start) ?? [])];
  return comments.some(({ pos, end }) => pos < position && position < end);
}

function isBetweenElements(source: ts.SourceFile, token: ts.Node, position: number): boolean {
  let node = token;
  while (node.parent !== undefined && node.parent.getStart(source) === position) {
    node = node.parent;
  }
  const { parent } = node;
  return parent !== undefined && (isJsxElement(parent) || isJsxFragment(parent) || isSyntaxListOfElements(parent));
}

function isSyntaxListOfElements(node: ts.Node): boolean {
  return node.kind === SyntaxKind.SyntaxList && (isJsxElement(node.parent) || isJsxFragment(node.parent));
}

/** Where the outermost braces that open on the line and hold the code begin to hold code. */
function findHole(source: ts.SourceFile, lineStart: number, offset: number): number | undefined {
  let found: number | undefined;
  const visit = (node: ts.Node): void => {
    const start = startOfHole(source, node);
    if (start !== undefined && start >= lineStart && start <= offset) {
      found = start;
    } else {
      forEachChild(node, (child) => (child.pos <= offset && offset < child.end ? visit(child) : undefined));
    }
  };
  visit(source);
  return found;
}

function startOfHole(source: ts.SourceFile, node: ts.Node): number | undefined {
  if (isTemplateSpan(node)) {
    return node.expression.pos;
  }
  return isJsxExpression(node) && node.expression !== undefined && node.dotDotDotToken === undefined ? node.getStart(source) + 1 : undefined;
}
