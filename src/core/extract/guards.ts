import type { ts } from 'ts-morph';
import type { Expression } from '../model/facts';
import { ofCondition, type Guard } from './comparisons';
import { guardsBefore } from './exits';
import { isFunctionNode, lower, type FileContext } from './file-context';
import { isCaseClause, isCaseOrDefaultClause, isDefaultClause, isIfStatement } from './syntax';

const MOST_GUARDS = 3;

/** The value of a node with the comparisons under which it is reached in its function. */
export function guarded(context: FileContext, node: ts.Node, value: Expression): Expression {
  const guards: Guard[] = [];
  for (let child = node, parent = node.parent as ts.Node | undefined; parent !== undefined && !isFunctionNode(parent) && guards.length < MOST_GUARDS; child = parent, parent = parent.parent) {
    const around = guardOf(context, parent, child);
    guards.push(...guardsBefore(context, parent, child), ...(around === undefined ? [] : [around]));
  }
  return guards.slice(0, MOST_GUARDS).reduce<Expression>((found, guard) => ({ kind: 'when', ...guard, value: found }), value);
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
