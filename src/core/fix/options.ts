import { ts } from 'ts-morph';
import { lineIndent } from './code-style';
import { insertion, type TextChange } from './fix';
import type { CallNode, OpenFile } from './place';

/** Gives the options at argument `index` of a call one more property; a text says why that cannot be. */
export function addOption(opened: OpenFile, call: CallNode, index: number, name: string, value: string): readonly TextChange[] | string {
  const list = call.arguments ?? ts.factory.createNodeArray();
  const given = list[index];
  const property = `${name}: ${value}`;
  if (list.slice(0, index + 1).some((argument) => ts.isSpreadElement(argument))) return 'the arguments are spread from a list';
  if (given === undefined) return append(opened, call, [...Array.from({ length: index - list.length }, () => 'undefined'), `{ ${property} }`]);
  if (ts.isObjectLiteralExpression(given)) return addProperty(opened, given, name, value);
  if (given.getText() === 'undefined' || given.kind === ts.SyntaxKind.NullKeyword) return [{ start: given.getStart(), end: given.end, text: `{ ${property} }` }];
  if (ts.isFunctionLike(given)) return 'a callback stands where the options would be';
  return ts.isIdentifier(given) || ts.isPropertyAccessExpression(given) ? [{ start: given.getStart(), end: given.end, text: `{ ...${given.getText()}, ${property} }` }] : 'the options are made by an expression';
}

/** Adds a property to an object in the way it is written; one that is there is no place for another. */
export function addProperty({ text, source, style }: OpenFile, object: ts.ObjectLiteralExpression, name: string, value: string): readonly TextChange[] | string {
  const { properties } = object;
  if (properties.some((property) => property.name !== undefined && nameOf(property.name) === name)) return `\`${name}\` is set already`;
  const last = properties.at(-1);
  const added = `${name}: ${value}`;
  if (last === undefined) return [{ start: object.getStart(source), end: object.end, text: `{ ${added} }` }];
  const brace = object.end - 1;
  const lineStart = text.lastIndexOf('\n', brace) + 1;
  const isBraceAlone = text.slice(lineStart, brace).trim() === '' && lineStart > last.end;
  if (!isBraceAlone) return [insertion(last.end, `, ${added}`)];
  const line = `${lineIndent(text, last.getStart(source))}${added}${properties.hasTrailingComma ? ',' : ''}${style.newline}`;
  return [...(properties.hasTrailingComma ? [] : [insertion(last.end, ',')]), insertion(lineStart, line)];
}

/** Appends arguments to a call, on lines of their own where the others are. */
function append({ text, source, style }: OpenFile, call: CallNode, added: readonly string[]): readonly TextChange[] {
  const last = call.arguments?.at(-1);
  if (last === undefined) return call.arguments === undefined ? [insertion(call.end, `(${added.join(', ')})`)] : [insertion(call.end - 1, added.join(', '))];
  const indent = lineIndent(text, last.getStart(source));
  const isOnOwnLine = text.slice(text.lastIndexOf('\n', last.getStart(source)) + 1, last.getStart(source)).trim() === '' && text.slice(last.end, call.end).includes('\n');
  return [insertion(last.end, added.map((one) => (isOnOwnLine ? `,${style.newline}${indent}${one}` : `, ${one}`)).join(''))];
}

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();
}
