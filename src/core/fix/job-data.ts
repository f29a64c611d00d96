import { ts } from 'ts-morph';
import { forEachChild } from '../extract/syntax';
import { applyChanges, type TextChange } from './fix';
import { whyNotData } from './serialisable';
import { meaningAt, type Meaning } from './scope';

/** A call as a job: what is sent along, what the worker does with it, and the names it needs of its module. */
export interface JobPlan {
  readonly data: readonly JobValue[];
  readonly work: string;
  readonly needs: readonly string[];
  /** Whether some of these are declared beside the call, so that nobody else can import them. */
  readonly isBound: boolean;
}

export interface JobValue { readonly name: string; readonly text: string }

interface Draft { readonly meaning: (name: string) => Meaning; readonly values: JobValue[]; readonly changes: TextChange[]; readonly needs: Map<string, Meaning['kind']>; refused: string | undefined }

/** Splits a call into what a worker can do by itself and the values that it must be sent; a text says why that cannot be. */
export function planJob(call: ts.Expression): JobPlan | string {
  const draft: Draft = { meaning: meaningAt(call), values: [], changes: [], needs: new Map(), refused: undefined };
  const own = ts.isCallExpression(call) ? rootOf(call.expression) : undefined;
  if (own !== undefined && draft.meaning(own.text).kind === 'local') return `\`${own.text}\` is known in this function only`;
  visit(draft, call);
  if (draft.refused !== undefined) return draft.refused;
  const start = call.getStart();
  const work = applyChanges(call.getText(), draft.changes.map((change) => ({ ...change, start: change.start - start, end: change.end - start })));
  const needs = [...draft.needs];
  return { data: draft.values, work, needs: needs.filter(([, kind]) => kind === 'import' || kind === 'module').map(([name]) => name), isBound: needs.some(([, kind]) => kind === 'module') };
}

function visit(draft: Draft, node: ts.Node): void {
  if (draft.refused !== undefined) return;
  const root = rootOf(node);
  if (root !== undefined) return visitChain(draft, node as ts.Expression, root);
  draft.refused = whyNotMoved(node);
  if (ts.isShorthandPropertyAssignment(node)) visitName(draft, node.name, node.name, `${node.name.text}: `);
  else if (ts.isPropertyAssignment(node)) visit(draft, node.initializer);
  else if (ts.isCallExpression(node)) visitCall(draft, node);
  else if (!ts.isTypeNode(node)) forEachChild(node, (child) => { visit(draft, child); });
}

function whyNotMoved(node: ts.Node): string | undefined {
  if (ts.isFunctionLike(node)) return 'a function cannot be put into a job';
  if (node.kind === ts.SyntaxKind.ThisKeyword) return '`this` is not there in a worker';
  if (ts.isAwaitExpression(node)) return 'its arguments wait for something themselves';
  return ts.isNewExpression(node) && node.expression.getText() === 'Date' ? 'the date would be that of the worker' : undefined;
}

/** The name that a chain of members begins with. */
function rootOf(node: ts.Node): ts.Identifier | undefined {
  if (ts.isIdentifier(node)) return node;
  if (ts.isPropertyAccessExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node)) return rootOf(node.expression);
  return ts.isElementAccessExpression(node) && ts.isLiteralExpression(node.argumentExpression) ? rootOf(node.expression) : undefined;
}

function visitChain(draft: Draft, node: ts.Expression, root: ts.Identifier): void {
  visitName(draft, node, root, '');
}

function visitName(draft: Draft, node: ts.Expression, root: ts.Identifier, before: string): void {
  const meaning = draft.meaning(root.text);
  if (meaning.kind !== 'local') {
    draft.needs.set(root.text, meaning.kind);
    return;
  }
  draft.refused = whyNotData(node, root, meaning.declaration);
  const name = nameFor(draft, node);
  draft.changes.push({ start: node.getStart(), end: node.end, text: `${before}job.data.${name}` });
}

const GIVES_DATA = /^(toString|toLowerCase|toUpperCase|trim|toISOString|toJSON|toFixed|join|slice|substring|replace|replaceAll|split|padStart|concat|getTime|toLocaleString|toLocaleDateString)$/;

function visitCall(draft: Draft, node: ts.CallExpression): void {
  const { expression } = node;
  const root = rootOf(expression);
  if (root !== undefined && draft.meaning(root.text).kind === 'local') return visitOwnCall(draft, node, root);
  visit(draft, expression);
  for (const argument of node.arguments) visit(draft, argument);
}

/** A method of a local value is called before the job is made, if what it gives is certainly data. */
function visitOwnCall(draft: Draft, node: ts.CallExpression, root: ts.Identifier): void {
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression)) draft.refused = `\`${root.text}\` is known in this function only`;
  else if (!GIVES_DATA.test(expression.name.text)) draft.refused = `nobody can tell whether \`${expression.getText()}()\` gives plain data`;
  else draft.changes.push({ start: node.getStart(), end: node.end, text: `job.data.${nameFor(draft, node, expression.expression)}` });
}

/** The name of a value in the data of the job: its last one, with that of its owner where two would be the same. */
function nameFor({ values }: Draft, node: ts.Expression, named: ts.Expression = node): string {
  const text = (ts.isAsExpression(node) ? node.expression : node).getText();
  const known = values.find((value) => value.text === text);
  if (known !== undefined) return known.name;
  const words = named.getText().replace(/ as .*$/, '').match(/[A-Za-z_$][\w$]*/g) ?? ['value'];
  const [last = 'value', before = ''] = words.toReversed();
  const wanted = [last, `${before}${last.charAt(0).toUpperCase()}${last.slice(1)}`, ...Array.from({ length: 20 }, (_, index) => `${last}${index + 2}`)];
  const name = wanted.find((one) => values.every((value) => value.name !== one)) ?? last;
  values.push({ name, text });
  return name;
}
