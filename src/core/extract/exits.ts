import type { ts } from 'ts-morph';
import { ofCondition, type Guard } from './comparisons';
import { isFunctionNode, type FileContext } from './file-context';
import { isBinaryExpression, isBlock, isBreakStatement, isCaseOrDefaultClause, isContinueStatement, isIfStatement, isModuleBlock, isReturnStatement, isSourceFile, isThrowStatement } from './syntax';

/** `if (kind === 'user') return …;`: what is compared, and what holds in the statements behind it. */
export interface Exit { readonly end: number; readonly compared: ts.Node; readonly guard: Guard }

const found = new WeakMap<ts.Node, readonly Exit[]>();

/** The comparisons that may have ended a list of statements before one of them was reached. */
export function exitsBefore(context: FileContext, parent: ts.Node, child: ts.Node): readonly Exit[] {
  const statements = statementsOf(parent);
  if (statements === undefined || isFunctionNode(child)) return [];
  const exits = found.get(parent) ?? statements.flatMap((statement) => exitOf(context, statement));
  found.set(parent, exits);
  return exits.length === 0 ? exits : exits.filter((exit) => exit.end <= child.pos);
}

/** What holds behind them: of several that look at the same, none of their values. */
export function guardsBefore(context: FileContext, parent: ts.Node, child: ts.Node): readonly Guard[] {
  const guards = new Map<string, Guard>();
  for (const { compared, guard } of exitsBefore(context, parent, child)) {
    const subject = `${guard.not === true ? 'not ' : ''}${compared.getText(context.source)}`;
    const known = guards.get(subject);
    guards.set(subject, known === undefined || guard.not !== true ? guard : { ...guard, is: [...known.is, ...guard.is] });
  }
  return [...guards.values()];
}

function statementsOf(node: ts.Node): ts.NodeArray<ts.Statement> | undefined {
  return isBlock(node) || isSourceFile(node) || isModuleBlock(node) || isCaseOrDefaultClause(node) ? node.statements : undefined;
}

function exitOf(context: FileContext, statement: ts.Statement): readonly Exit[] {
  if (!isIfStatement(statement) || statement.elseStatement !== undefined || !leaves(statement.thenStatement)) return [];
  const { expression, end } = statement;
  const guard = isBinaryExpression(expression) ? ofCondition(context, expression, true) : undefined;
  return guard === undefined || !isBinaryExpression(expression) ? [] : [{ end, compared: expression.left, guard }];
}

/** Whether nothing behind a statement is reached through it. */
function leaves(statement: ts.Statement | undefined): boolean {
  if (statement === undefined) return false;
  if (isBlock(statement)) return leaves(statement.statements.at(-1));
  return isReturnStatement(statement) || isThrowStatement(statement) || isContinueStatement(statement) || isBreakStatement(statement);
}
