import type { ts } from 'ts-morph';
import type { Expression } from '../model/facts';
import { ofCondition, type Guard } from './comparisons';
import { guardsBefore } from './exits';
import { isFunctionNode, lower, type FileContext } from './file-context';
import { SyntaxKind, isBinaryExpression, isBlock, isCaseClause, isCaseOrDefaultClause, isDefaultClause, isIfStatement, isParenthesizedExpression } from './syntax';

const MOST_GUARDS = 6;

/** The value of a node with the comparisons under which it is reached in its function. */
export function guarded(context: FileContext, node: ts.Node, value: Expression): Expression {
  const guards: Guard[] = [];
  let isSure = true;
  for (let child = node, parent = node.parent as ts.Node | undefined; parent !== undefined && !isFunctionNode(parent) && guards.length <= MOST_GUARDS; child = parent, parent = parent.parent) {
    const around = guardsOf(context, parent, child);
    isSure &&= around !== undefined && (isIfStatement(parent) || isBlock(parent));
    guards.push(...guardsBefore(context, parent, child), ...(around !== undefined && around.length > 0 ? around : [guardOf(context, parent, child)].filter((guard) => guard !== undefined)));
  }
  const found = guards.slice(0, MOST_GUARDS).reduce<Expression>((inner, guard) => ({ kind: 'when', ...guard, value: inner }), value);
  return found.kind === 'when' && isSure && guards.length <= MOST_GUARDS ? { ...found, sure: true } : found;
}

/** All that has to hold so that a part of an `if` is reached; `undefined` where something else has to, too. */
function guardsOf(context: FileContext, parent: ts.Node, child: ts.Node): readonly Guard[] | undefined {
  if (!isIfStatement(parent) || child === parent.expression) return [];
  const isElse = child === parent.elseStatement;
  const all = (isElse ? [parent.expression] : conjunctsOf(parent.expression)).map((condition) => ofCondition(context, condition, isElse));
  return all.every((guard) => guard !== undefined) ? all : undefined;
}

/** Of `a && b` both hold inside. */
function conjunctsOf(node: ts.Expression): readonly ts.Expression[] {
  if (isParenthesizedExpression(node)) return conjunctsOf(node.expression);
  return isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.AmpersandAmpersandToken ? [...conjunctsOf(node.left), ...conjunctsOf(node.right)] : [node];
}

/** What has to hold so that a part of a `case` or an `if` is reached. */
export function guardOf(context: FileContext, parent: ts.Node, child: ts.Node): Guard | undefined {
  if (isCaseOrDefaultClause(parent) && child !== (isCaseClause(parent) ? parent.expression : undefined)) return ofClause(context, parent);
  if (isIfStatement(parent) && child !== parent.expression) return ofCondition(context, parent.expression, child === parent.elseStatement);
  return undefined;
}

/** A case with the empty ones right before it, or none of the cases. */
function ofClause(context: FileContext, clause: ts.CaseOrDefaultClause): Guard | undefined {
  const { clauses, parent } = clause.parent;
  const before = clauses.slice(0, clauses.indexOf(clause));
  const fallsFrom = before.slice(before.findLastIndex((one) => one.statements.length > 0) + 1);
  const subject = lower(context, parent.expression);
  if (isDefaultClause(clause)) return fallsFrom.length > 0 ? undefined : { subject, is: casesOf(context, clauses), not: true };
  return fallsFrom.some(isDefaultClause) ? undefined : { subject, is: casesOf(context, [...fallsFrom, clause]) };
}

function casesOf(context: FileContext, clauses: readonly ts.CaseOrDefaultClause[]): readonly Expression[] {
  return clauses.flatMap((clause) => (isCaseClause(clause) ? [lower(context, clause.expression)] : []));
}
