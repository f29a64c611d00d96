import type { ts } from 'ts-morph';
import type { Expression } from '../model/facts';
import type { Guard } from './comparisons';
import { guardBefore } from './exits';
import { kindTable } from './function-nodes';
import { isFunctionNode, lower, type FileContext } from './file-context';
import { guardOf } from './guards';
import { lastAssigned } from './reaching';
import { SyntaxKind, isArrowFunction, isBinaryExpression, isCaseOrDefaultClause, isIdentifier, isIfStatement, isPropertyAccessExpression } from './syntax';

/**
 * An argument of a call or a part of a template, which is one of what it was compared with on the way there: inside `case 'paid':` of `switch (event.name)` the
 * name of the event is `paid`, whoever calls.
 */
export function lowerArgument(context: FileContext, node: ts.Expression): Expression {
  return (isAccess(node) ? narrowed(context, node) ?? lastAssigned(context, node) : undefined) ?? lower(context, node);
}

/** A variable or a member of one. */
function isAccess(node: ts.Expression): boolean {
  return isIdentifier(node) || (isPropertyAccessExpression(node) && isAccess(node.expression));
}

/** What may hold a comparison for what stands in it. */
const MAY_GUARD = kindTable([
  SyntaxKind.CaseClause, SyntaxKind.DefaultClause, SyntaxKind.IfStatement, SyntaxKind.Block, SyntaxKind.ModuleBlock, SyntaxKind.SourceFile,
]);

function narrowed(context: FileContext, node: ts.Expression): Expression | undefined {
  for (let child: ts.Node = node, parent = node.parent as ts.Node | undefined; parent !== undefined; child = parent, parent = parent.parent) {
    if (isFunctionNode(parent) && !isArrowFunction(parent)) return undefined;
    if (MAY_GUARD[parent.kind] !== 1) continue;
    const guard = guardAround(context, parent, child, node) ?? guardBefore(context, parent, child, (compared) => isSameText(context, compared, node));
    if (guard !== undefined && guard.not !== true && isExact(guard) && guard.is.length > 0) return guard.is.length === 1 ? guard.is[0] : { kind: 'either', how: 'choice', of: guard.is };
  }
  return undefined;
}

/** Says what it is, not how it begins or the like. */
function isExact({ begins, ends, holds }: Guard): boolean {
  return begins !== true && ends !== true && holds !== true;
}

function guardAround(context: FileContext, parent: ts.Node, child: ts.Node, node: ts.Expression): Guard | undefined {
  const compared = comparedIn(parent);
  return compared === undefined || !isSameText(context, compared, node) ? undefined : guardOf(context, parent, child);
}

/** What a `case` or an `if` looks at. */
function comparedIn(node: ts.Node): ts.Node | undefined {
  if (isCaseOrDefaultClause(node)) return node.parent.parent.expression;
  if (!isIfStatement(node)) return undefined;
  return isBinaryExpression(node.expression) ? node.expression.left : undefined;
}

function isSameText(context: FileContext, left: ts.Node, right: ts.Node): boolean {
  return left.end - left.getStart(context.source) === right.end - right.getStart(context.source) && left.getText(context.source) === right.getText(context.source);
}
