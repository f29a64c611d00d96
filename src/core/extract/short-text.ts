import type { ts } from 'ts-morph';
import { ownText } from '../model/own-text';
import type { FileContext } from './file-context';
import { maskSecrets } from './mask';
import { isCallExpression, isPropertyAccessExpression } from './syntax';

const LONGEST_TEXT = 80;
/** Enough source for a short text, whatever its indentation; a chain of calls holds all of its links. */
const MOST_READ = 2_000;

/** The text of a node without line breaks, at most 80 characters: in a longer chain of calls what is inside their parentheses is left out. */
export function shortText(context: FileContext, node: ts.Node): string {
  const written = textOf(context, node);
  if (written.length <= LONGEST_TEXT && !/[\s'"`]/.test(written)) return ownText(written);
  const whole = onOneLine(written);
  const text = whole.length > LONGEST_TEXT ? onOneLine(chainText(context, node)) : whole;
  const shown = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  return ownText(/['"`]/.test(shown) ? maskSecrets(shown) : shown);
}

function textOf(context: FileContext, node: ts.Node): string {
  const start = node.getStart(context.source);
  return context.source.text.slice(start, Math.min(node.end, start + MOST_READ));
}

function onOneLine(text: string): string {
  return withoutComments(text).replace(/\s+/g, ' ').replace(/ ?(\??\.) ?/g, '$1');
}

/** `procedure.input(…).mutation` */
function chainText(context: FileContext, node: ts.Node): string {
  if (isPropertyAccessExpression(node)) return `${chainText(context, node.expression)}${node.questionDotToken === undefined ? '.' : '?.'}${node.name.text}`;
  if (isCallExpression(node)) return `${chainText(context, node.expression)}(${node.arguments.length === 0 ? '' : '…'})`;
  return textOf(context, node);
}

/** Without the comments on lines of their own, which stand between the links of a chain. */
function withoutComments(text: string): string {
  return text.includes('\n') ? text.replace(/^\s*(?:\/\/.*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)\s*$/gm, '') : text;
}
