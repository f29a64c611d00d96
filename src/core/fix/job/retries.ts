import { ts } from 'ts-morph';
import type { CodeStyle } from '../code-style';
import { insertion, type TextChange } from '../fix';
import { isTaken } from '../imports';
import type { OpenFile } from '../place';

/** How jobs are tried again: what is written at the call that adds one, and what the file needs for that. */
export interface Retries { readonly text: string; readonly changes: readonly TextChange[] }

/** What a queue has for all its jobs needs no saying at each. */
export const BY_THE_QUEUE: Retries = { text: '', changes: [] };

/** The option of a new queue. */
export function defaultRetries(style: CodeStyle): string {
  return `defaultJobOptions: ${retriesText(style)}`;
}

function retriesText({ quote }: CodeStyle): string {
  return `{ attempts: 5, backoff: { type: ${quote}exponential${quote}, delay: 1000 } }`;
}

const NAME = 'retries';

/** The first call of a file says it itself; where another one says the same, both share a constant. */
export function retriesIn({ source, style }: OpenFile): Retries {
  const text = retriesText(style);
  const written = literalsLike(source, text);
  const shared = written.map(({ parent }) => (ts.isVariableDeclaration(parent) && ts.isSourceFile(parent.parent.parent.parent) && ts.isIdentifier(parent.name) ? parent.name.text : undefined)).find((name) => name !== undefined);
  if (shared !== undefined) return { text: shared, changes: [] };
  if (written.length === 0 || isTaken(source, NAME)) return { text, changes: [] };
  return { text: NAME, changes: [constantAt(source, style, text), ...written.map((one) => ({ start: one.getStart(), end: one.end, text: NAME }))] };
}

function literalsLike(source: ts.SourceFile, text: string): readonly ts.ObjectLiteralExpression[] {
  const found: ts.ObjectLiteralExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && bare(node.getText()) === bare(text)) found.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function bare(text: string): string {
  return text.replace(/[\s"']|,(?=\s*\})/g, '');
}

/** In front of the first statement that is no import, or at the end of what the file begins with. */
function constantAt(source: ts.SourceFile, { end, newline }: CodeStyle, value: string): TextChange {
  const text = `const ${NAME} = ${value}${end}`;
  const first = source.statements.find((statement) => !isHead(statement));
  return insertion(first?.getStart(source) ?? source.end, `${text}${newline}${newline}`);
}

function isHead(statement: ts.Statement): boolean {
  if (ts.isImportDeclaration(statement) || (ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression))) return true;
  return ts.isVariableStatement(statement) && statement.declarationList.declarations.every(({ initializer }) => initializer !== undefined && /^require\(/.test(initializer.getText()));
}
