import type { ts } from 'ts-morph';
import type { Expression } from '../model/facts';
import { isFunctionNode, lower, type FileContext } from './file-context';
import { SyntaxKind, isBinaryExpression, isCaseClause, isCaseOrDefaultClause, isDefaultClause, isIfStatement, isParenthesizedExpression } from './syntax';

const MOST_GUARDS = 3;

type Guard = Pick<Extract<Expression, { readonly kind: 'when' }>, 'subject' | 'is' | 'not'>;

/** The value of a node with the comparisons under which it is reached in its function. */
export function guarded(context: FileContext, node: ts.Node, value: Expression): Expression {
  let found = value;
  let count = 0;
  for (let child = node, parent = node.parent as ts.Node | undefined; parent !== undefined && !isFunctionNode(parent) && count < MOST_GUARDS; child = parent, parent = parent.parent) {
    const guard = guardOf(context, parent, child);
    if (guard === undefined) continue;
    found = { kind: 'when', ...guard, value: found };
    count += 1;
  }
  return found;
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

/** `kind === 'user'` and `kind !== 'user'`; `undefined` for conditions that do not compare. */
export function ofCondition(context: FileContext, condition: ts.Expression, isElse: boolean): Guard | undefined {
  if (isParenthesizedExpression(condition)) return ofCondition(context, condition.expression, isElse);
  if (!isBinaryExpression(condition)) return undefined;
  const operator = condition.operatorToken.kind;
  const isEqual = operator === SyntaxKind.EqualsEqualsEqualsToken || operator === SyntaxKind.EqualsEqualsToken;
  if (!isEqual && operator !== SyntaxKind.ExclamationEqualsEqualsToken && operator !== SyntaxKind.ExclamationEqualsToken) return undefined;
  return { subject: lower(context, condition.left), is: [lower(context, condition.right)], ...(isEqual === isElse ? { not: true as const } : {}) };
}
