import type { ts } from 'ts-morph';
import type { AdditionFact, BindingFact, ClassFact, Expression } from '../model/facts';
import { enclosingFunction, functionOf, lower, type Draft, type FileContext } from './file-context';
import { ownerOf } from './owner';
import { SyntaxKind, isElementAccessExpression, isPropertyAccessExpression } from './syntax';

const ITEM = new Set(['push', 'unshift', 'add']);
/** More than that is data, not a registry. */
const MOST_ADDITIONS = 64;

/** Notes what is put into a variable or a field elsewhere than where it is made: `list.push(v)`. */
export function noteAddedByCall(context: FileContext, node: ts.CallExpression): void {
  const found = addedByCall(context, node);
  if (found !== undefined) note(context, node, found);
}

/** As `noteAddedByCall`, of `table[k] = v`. */
export function noteAddedByIndex(context: FileContext, node: ts.BinaryExpression): void {
  const found = addedByIndex(context, node);
  if (found !== undefined) note(context, node, found);
}

function note(context: FileContext, node: ts.Node, found: Added): void {
  const owner = enclosingFunction(node);
  attach(context, lower(context, found.holder), { name: '', function: owner === undefined ? -1 : functionOf(context, owner), ...found.what });
}

interface Added { readonly holder: ts.Expression; readonly what: Pick<AdditionFact, 'how' | 'key' | 'value'> }

function addedByCall(context: FileContext, node: ts.CallExpression): Added | undefined {
  const { expression } = node;
  if (!isPropertyAccessExpression(expression)) return undefined;
  const [first] = node.arguments;
  return first === undefined || !ITEM.has(expression.name.text) ? undefined : { holder: expression.expression, what: { how: 'item', value: lower(context, first) } };
}

function addedByIndex(context: FileContext, node: ts.BinaryExpression): Added | undefined {
  const { left } = node;
  if (node.operatorToken.kind !== SyntaxKind.EqualsToken || !isElementAccessExpression(left)) return undefined;
  return { holder: left.expression, what: { how: 'index', key: lower(context, left.argumentExpression), value: lower(context, node.right) } };
}

function attach(context: FileContext, holder: Expression, addition: AdditionFact): void {
  const { root, path } = ownerOf(holder);
  const name = path.join('.');
  if (root.kind === 'this' && path.length === 1) append(context.classes[root.class], { ...addition, name });
  if (root.kind !== 'reference') return;
  const binding = context.bindings[root.binding];
  // What a function fills itself depends on the order of its statements.
  if (binding !== undefined && (binding.function < 0 || binding.function !== addition.function)) append(binding, { ...addition, name });
}

function append(holder: Draft<BindingFact> | Draft<ClassFact> | undefined, addition: AdditionFact): void {
  const known = holder?.additions ?? [];
  if (holder !== undefined && known.length < MOST_ADDITIONS) holder.additions = [...known, addition];
}
