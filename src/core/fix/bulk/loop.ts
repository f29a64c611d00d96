import { ts } from 'ts-morph';
import { wholeChain, type CallNode } from '../place';

/** A call that is made for each item of a collection, and nothing else but what it needs. */
export interface PerItem {
  /** What goes through the collection, with its waiting where nobody uses the results. */
  readonly whole: ts.Statement | ts.Expression;
  readonly isStatement: boolean;
  readonly items: ts.Expression;
  /** How the items are gone through: `list.map(` or, of what may be no list, `[...items].map(`. */
  readonly head: string;
  readonly item: string;
  readonly index: string | undefined;
  /** What is worked out for an item before the call. */
  readonly before: readonly ts.Statement[];
  readonly isResultUsed: boolean;
}

/** A text says why the call cannot be taken out. */
export function perItem(call: CallNode): PerItem | string {
  const awaited = wholeChain(call).parent;
  const node = ts.isAwaitExpression(awaited) ? awaited : wholeChain(call);
  return inForOf(node) ?? inMap(node) ?? 'the collection is gone through in another way';
}

/** `for (const item of list) await call;` */
function inForOf(node: ts.Expression): PerItem | string | undefined {
  const statement = node.parent;
  if (!ts.isExpressionStatement(statement) || !ts.isAwaitExpression(node)) return undefined;
  const loop = ts.isBlock(statement.parent) ? statement.parent.parent : statement.parent;
  if (!ts.isForOfStatement(loop)) return undefined;
  const { initializer, expression } = loop;
  const before = othersIn(loop.statement, statement);
  if (before === undefined || loop.awaitModifier !== undefined || !ts.isVariableDeclarationList(initializer)) return 'the loop does more than send';
  const item = initializer.declarations[0]?.name.getText() ?? '';
  return { whole: loop, isStatement: true, items: expression, head: `[...${expression.getText()}].map(`, item, index: undefined, before, isResultUsed: false };
}

/** What stands in front of the only call of a body, if that is all there is. */
function othersIn(body: ts.Node, statement: ts.Statement): readonly ts.Statement[] | undefined {
  if (body === statement) return [];
  if (!ts.isBlock(body) || body.statements.at(-1) !== statement) return undefined;
  const before = body.statements.slice(0, -1);
  return before.every((one) => ts.isVariableStatement(one) && !/\bawait\b/.test(one.getText())) ? before : undefined;
}

/** `await Promise.all(list.map((item) => call))` */
function inMap(node: ts.Expression): PerItem | string | undefined {
  const arrow = arrowAround(node);
  const list = arrow === undefined ? undefined : mapOf(arrow);
  if (arrow === undefined || list === undefined) return undefined;
  const { callee, gathered } = list;
  const before = ts.isBlock(arrow.body) ? othersIn(arrow.body, node.parent as ts.Statement) : [];
  if (before === undefined || !ts.isAwaitExpression(gathered.parent)) return 'more is done for each item than to send';
  const [item = '_', index] = arrow.parameters.map((parameter) => parameter.getText());
  const isStatement = ts.isExpressionStatement(gathered.parent.parent);
  return { whole: isStatement ? gathered.parent.parent : gathered.parent, isStatement, items: callee.expression, head: `${callee.getText()}(`, item, index, before, isResultUsed: !isStatement };
}

/** The `list.map` that is given a function, and what waits for all. */
function mapOf({ parent: call }: ts.ArrowFunction): { readonly callee: ts.PropertyAccessExpression; readonly gathered: ts.CallExpression } | undefined {
  if (!ts.isCallExpression(call) || call.arguments.length !== 1 || !ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== 'map') return undefined;
  const { parent: gathered, expression: callee } = call;
  return ts.isCallExpression(gathered) && /^Promise\.all(Settled)?$/.test(gathered.expression.getText()) ? { callee, gathered } : undefined;
}

function arrowAround(node: ts.Expression): ts.ArrowFunction | undefined {
  const { parent } = node;
  if (ts.isArrowFunction(parent)) return parent;
  const isOnly = ts.isExpressionStatement(parent) || ts.isReturnStatement(parent);
  return isOnly && ts.isBlock(parent.parent) && ts.isArrowFunction(parent.parent.parent) ? parent.parent.parent : undefined;
}
