import type { ts } from 'ts-morph';
import { isOfSameKind, ofCondition, type Guard } from './comparisons';
import { isFunctionNode, type FileContext } from './file-context';
import { isBinaryExpression, isBlock, isBreakStatement, isCallExpression, isCaseOrDefaultClause, isContinueStatement, isIfStatement, isModuleBlock, isPrefixUnaryExpression, isReturnStatement, isSourceFile, isThrowStatement } from './syntax';

/** `if (kind === 'user') return …;`: what it compares. Read only when it matters, because what is compared may lie behind it itself. */
interface Exit { readonly end: number; readonly condition: ts.Expression }

const found = new WeakMap<ts.Node, readonly Exit[]>();

/** The comparisons that may have ended a list of statements before one of them was reached. */
function exitsBefore(parent: ts.Node, child: ts.Node): readonly Exit[] {
  const statements = statementsOf(parent);
  if (statements === undefined || isFunctionNode(child)) return [];
  const exits = found.get(parent) ?? statements.flatMap(exitOf);
  found.set(parent, exits);
  return exits.length === 0 ? exits : exits.filter((exit) => exit.end <= child.pos);
}

/** What holds behind them: of several that look at the same, none of their values. */
export function guardsBefore(context: FileContext, parent: ts.Node, child: ts.Node): readonly Guard[] {
  const guards: Guard[] = [];
  for (const { condition } of exitsBefore(parent, child)) {
    const guard = ofCondition(context, condition, true);
    if (guard === undefined) continue;
    const known = guards.findIndex((one) => isOfSameKind(one, guard));
    const before = guards[known];
    if (before === undefined) guards.push(guard);
    else guards[known] = guard.not === true ? { ...guard, is: [...before.is, ...guard.is] } : guard;
  }
  return guards;
}

/** What holds of a node behind them. */
export function guardBefore(context: FileContext, parent: ts.Node, child: ts.Node, isIt: (compared: ts.Node) => boolean): Guard | undefined {
  const exit = exitsBefore(parent, child).findLast(({ condition }) => isBinaryExpression(condition) && isIt(condition.left));
  return exit === undefined ? undefined : ofCondition(context, exit.condition, true);
}

function statementsOf(node: ts.Node): ts.NodeArray<ts.Statement> | undefined {
  return isBlock(node) || isSourceFile(node) || isModuleBlock(node) || isCaseOrDefaultClause(node) ? node.statements : undefined;
}

function exitOf(statement: ts.Statement): readonly Exit[] {
  if (!isIfStatement(statement) || statement.elseStatement !== undefined || !leaves(statement.thenStatement)) return [];
  const { expression, end } = statement;
  return isBinaryExpression(expression) || isCallExpression(expression) || isPrefixUnaryExpression(expression) ? [{ end, condition: expression }] : [];
}

/** Whether nothing behind a statement is reached through it. */
function leaves(statement: ts.Statement | undefined): boolean {
  if (statement === undefined) return false;
  if (isBlock(statement)) return leaves(statement.statements.at(-1));
  return isReturnStatement(statement) || isThrowStatement(statement) || isContinueStatement(statement) || isBreakStatement(statement);
}
