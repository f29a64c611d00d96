import { ts } from 'ts-morph';
import { forEachChild } from '../../extract/syntax';
import { applyChanges, type TextChange } from '../fix';
import { lineIndent } from '../code-style';
import type { Place } from '../place';
import { reindented } from '../reindent';
import { meaningAt, type Meaning } from '../scope';
import { made } from './made-here';
import { GIVES_DATA, isTextByPlace, isTextCall, whyNotData, type Carried } from './serialisable';
import { namesIn, onlyLogs, type Stand } from './stand';

/** What is written where a worker has the data of its job. */
export const DATA = '\u0000';

/** What a worker does, and what it must be sent for that. */
export interface Work {
  readonly data: readonly JobValue[];
  /** Its statements, with `DATA` for the data of the job, as if they began at the left margin. */
  readonly statements: readonly string[];
  /** The names it needs of the module of the call. */
  readonly needs: readonly string[];
  /** Whether some of these are declared beside the call, so that nobody else can import them. */
  readonly isBound: boolean;
  /** Members of `this` that it needs. */
  readonly members: readonly string[];
  /** Statements that only it needs, which can go. */
  readonly gone: readonly ts.Statement[];
}

export interface JobValue { readonly name: string; readonly text: string }

interface Draft {
  readonly place: Place; readonly meaning: (name: string) => Meaning; readonly inside: Set<string>; readonly before: ts.VariableStatement[]; readonly gone: ts.Statement[];
  readonly values: JobValue[]; readonly changes: TextChange[]; readonly needs: Map<string, Meaning['kind']>; readonly members: Set<string>; refused: string | undefined;
}

/** Splits a call into what a worker can do by itself and the values that it must be sent; a text says why that cannot be. */
export function planWork(place: Place, { expression, result, after, isAnswer }: Stand): Work | string {
  const draft: Draft = { place, meaning: meaningAt(expression), inside: new Set(result === undefined ? [] : namesIn(result).map(({ text }) => text)), before: [], gone: [...after], values: [], changes: [], needs: new Map(), members: new Set(), refused: undefined };
  const own = calledOn(expression);
  if (own !== undefined) makeInside(draft, own, expression);
  for (const node of [...draft.before, expression, ...after]) visit(draft, node);
  if (draft.refused !== undefined) return draft.refused;
  const needs = [...draft.needs];
  const kept = isAnswer === true ? 'return ' : result === undefined ? '' : `const ${result.getText()} = `;
  return {
    data: draft.values, members: [...draft.members], gone: draft.gone,
    statements: [...draft.before.map((one) => textOf(draft, one)), `${kept}await ${textOf(draft, expression)}${place.style.end}`, ...after.map((one) => textOf(draft, one))],
    needs: needs.filter(([, kind]) => kind === 'import' || kind === 'module').map(([name]) => name), isBound: needs.some(([, kind]) => kind === 'module'),
  };
}

/** The name that a chain of calls begins with. */
function calledOn(expression: ts.Expression): ts.Identifier | undefined {
  if (!ts.isCallExpression(expression)) return undefined;
  const { expression: callee } = expression;
  return rootOf(callee) ?? (ts.isPropertyAccessExpression(callee) ? calledOn(callee.expression) : undefined);
}

function textOf({ place, changes }: Draft, node: ts.Node): string {
  const start = node.getStart();
  const own = changes.filter((change) => change.start >= start && change.end <= node.end);
  const text = applyChanges(node.getText(), own.map((change) => ({ ...change, start: change.start - start, end: change.end - start })));
  return reindented(text, lineIndent(place.text, start), '');
}

/** What is called on something that the function made itself is made by the worker as well. */
function makeInside(draft: Draft, own: ts.Identifier, call: ts.Expression): void {
  const meaning = draft.meaning(own.text);
  if (meaning.kind !== 'local') return;
  const found = made(own, meaning.declaration, call);
  if (typeof found === 'string') { draft.refused = found; return; }
  draft.inside.add(own.text);
  draft.before.push(found.statement);
  if (found.isOnlyUse) draft.gone.push(found.statement);
}

function visit(draft: Draft, node: ts.Node): void {
  if (draft.refused !== undefined) return;
  const marks = [draft.values.length, draft.changes.length] as const;
  visitInside(draft, node);
  if (draft.refused === undefined || !isText(draft, node)) return;
  draft.refused = undefined;
  draft.values.length = marks[0];
  draft.changes.length = marks[1];
  draft.changes.push({ start: node.getStart(), end: node.end, text: `${DATA}.${nameFor(draft, node, node.parent)}` });
}

/** Whether what an expression gives is certainly text, so that it can be worked out before the job is made. */
function isText({ place, inside }: Draft, node: ts.Node): node is ts.Expression {
  if (!ts.isExpression(node) || [...inside].some((name) => new RegExp(`\\b${name}\\b`).test(node.getText()))) return false;
  return ts.isTemplateExpression(node) || isTextCall(node) || isTextByPlace(place, node);
}

function visitInside(draft: Draft, node: ts.Node): void {
  const root = rootOf(node);
  if (root !== undefined) { visitName(draft, node as ts.Expression, root, ''); return; }
  if (onlyLogs(node)) { visitLogger(draft, node); return; }
  draft.refused = whyNotMoved(draft, node);
  if (draft.refused !== undefined) return;
  if (ts.isShorthandPropertyAssignment(node)) visitName(draft, node.name, node.name, `${node.name.text}: `);
  else if (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node) || ts.isJsxAttribute(node)) visitValue(draft, node);
  else if (ts.isCallExpression(node)) visitCall(draft, node);
  else if (isMember(node)) draft.members.add(node.name.text);
  else if (!ts.isTypeNode(node)) forEachChild(node, (child) => { visit(draft, child); });
}

/** The name before a value is none that is used. */
function visitValue(draft: Draft, { initializer }: ts.VariableDeclaration | ts.PropertyAssignment | ts.JsxAttribute): void {
  if (initializer !== undefined) visit(draft, initializer);
}

function visitLogger(draft: Draft, { parameters, body }: ts.ArrowFunction): void {
  for (const { name } of parameters) draft.inside.add(name.getText());
  visit(draft, body);
}

function isMember(node: ts.Node): node is ts.PropertyAccessExpression {
  return ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword;
}

function whyNotMoved({ inside }: Draft, node: ts.Node): string | undefined {
  if (ts.isFunctionLike(node)) return 'a function cannot be put into a job';
  if (node.kind === ts.SyntaxKind.ThisKeyword) return '`this` is not there in a worker';
  if (ts.isAwaitExpression(node) && inside.size === 0) return 'its arguments wait for something themselves';
  return ts.isNewExpression(node) && node.expression.getText() === 'Date' ? 'the date would be that of the worker' : undefined;
}

/** The name that a chain of members begins with. */
export function rootOf(node: ts.Node): ts.Identifier | undefined {
  if (ts.isIdentifier(node)) return node;
  if (ts.isPropertyAccessExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node)) return rootOf(node.expression);
  return ts.isElementAccessExpression(node) && ts.isLiteralExpression(node.argumentExpression) ? rootOf(node.expression) : undefined;
}

function visitName(draft: Draft, node: ts.Expression, root: ts.Identifier, before: string): void {
  if (draft.inside.has(root.text)) return;
  const meaning = draft.meaning(root.text);
  if (meaning.kind !== 'local') {
    draft.needs.set(root.text, meaning.kind);
    return;
  }
  const carried = whyNotData(draft.place, node, root, meaning.declaration);
  if (typeof carried === 'string') draft.refused = carried;
  else draft.changes.push({ start: node.getStart(), end: node.end, text: `${before}${carriedText(draft, node, carried)}` });
}

/** A value as the worker has it; of an object only those members that are asked for. */
function carriedText(draft: Draft, node: ts.Expression, { fields }: Carried): string {
  if (fields === undefined) return `${DATA}.${nameFor(draft, node)}`;
  const name = nameFor(draft, node, node, `{ ${fields.map((field) => `${field}: ${node.getText()}.${field}`).join(', ')} }`);
  return `${DATA}.${name}`;
}

function visitCall(draft: Draft, node: ts.CallExpression): void {
  const { expression } = node;
  const root = rootOf(expression);
  if (root !== undefined && !draft.inside.has(root.text) && draft.meaning(root.text).kind === 'local') { visitOwnCall(draft, node, root); return; }
  visit(draft, expression);
  for (const argument of node.arguments) visit(draft, argument);
}

/** A method of a local value is called before the job is made, if what it gives is certainly data. */
function visitOwnCall(draft: Draft, node: ts.CallExpression, root: ts.Identifier): void {
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression)) draft.refused = `\`${root.text}\` is known in this function only`;
  else if (!GIVES_DATA.test(expression.name.text)) draft.refused = `nobody can tell whether \`${expression.getText()}()\` gives plain data`;
  else draft.changes.push({ start: node.getStart(), end: node.end, text: `${DATA}.${nameFor(draft, node, expression.expression)}` });
}

/** The name of a value in the data of the job: its last one, with that of its owner where two would be the same. */
function nameFor({ values }: Draft, node: ts.Expression, named: ts.Node = node, text = (ts.isAsExpression(node) ? node.expression : node).getText()): string {
  const known = values.find((value) => value.text === text);
  if (known !== undefined) return known.name;
  const words = wordsOf(named).replace(/ as .*$/, '').match(/[A-Za-z_$][\w$]*/g) ?? ['value'];
  const [last = 'value', before = ''] = words.toReversed();
  const wanted = [last, `${before}${last.charAt(0).toUpperCase()}${last.slice(1)}`, ...Array.from({ length: 20 }, (_, index) => `${last}${index + 2}`)];
  const name = wanted.find((one) => values.every((value) => value.name !== one)) ?? last;
  values.push({ name, text });
  return name;
}

function wordsOf(named: ts.Node): string {
  if (ts.isPropertyAssignment(named)) return named.name.getText();
  return ts.isExpression(named) && rootOf(named) !== undefined ? named.getText() : 'text';
}
