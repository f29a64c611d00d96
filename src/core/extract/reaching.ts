import type { ts } from 'ts-morph';
import type { Expression } from '../model/facts';
import { enclosingFunction, isFunctionNode, lower, type FileContext } from './file-context';
import { resolveName } from './scopes';
import { SyntaxKind, isExpressionStatement, isIdentifier, isIterationStatement, isVariableDeclaration, isVariableStatement } from './syntax';

/**
 * What the last assignment before a variable is read made of it, where nothing else may have: `queue = 'a'; send(queue); queue = 'b'; send(queue);`
 * sends to each in turn. Of clients and objects more than their value counts, so only names are told.
 */
export function lastAssigned(context: FileContext, node: ts.Expression): Expression | undefined {
  const last = isIdentifier(node) ? reachingAssignment(context, node) : undefined;
  const given = last === undefined ? undefined : isVariableDeclaration(last) ? last.initializer : last.operatorToken.kind === SyntaxKind.EqualsToken ? last.right : undefined;
  const value = given === undefined ? undefined : lower(context, given);
  return value !== undefined && NAMES.has(value.kind) ? value : undefined;
}

const NAMES: ReadonlySet<Expression['kind']> = new Set(['literal', 'template', 'reference', 'member', 'either', 'when']);

type Assignment = ts.BinaryExpression | ts.VariableDeclaration;

/** The one assignment that a variable comes from where it is read; `undefined` where another function or a turn of a loop may make another. */
function reachingAssignment(context: FileContext, node: ts.Identifier): Assignment | undefined {
  const all = context.survey.assigned.get(node.escapedText);
  if (all === undefined) return undefined;
  const name = resolveName(node);
  const own = all.filter(({ left }) => isIdentifier(left) && resolveName(left) === name);
  const around = enclosingFunction(node);
  const last = own.findLast((one) => one.end <= node.pos) ?? initialised(name?.valueDeclaration, node);
  return last !== undefined && own.every((one) => enclosingFunction(one) === around) && alwaysReaches(last, node, own) ? last : undefined;
}

/** The declaration of a variable that has been assigned nothing else yet. */
function initialised(declaration: ts.Declaration | undefined, node: ts.Node): ts.VariableDeclaration | undefined {
  const isBefore = declaration !== undefined && isVariableDeclaration(declaration) && declaration.type === undefined && declaration.initializer !== undefined && declaration.end <= node.pos;
  return isBefore && enclosingFunction(declaration) === enclosingFunction(node) ? declaration : undefined;
}

/** Whether whoever comes to a node has just come by an assignment, and in a loop by no other one since. */
function alwaysReaches(assignment: Assignment, node: ts.Node, all: readonly ts.BinaryExpression[]): boolean {
  const statement = isVariableDeclaration(assignment) ? assignment.parent.parent : assignment.parent;
  const list = isExpressionStatement(statement) || isVariableStatement(statement) ? statement.parent : undefined;
  for (let parent = node.parent as ts.Node | undefined; parent !== undefined; parent = parent.parent) {
    if (parent === list) return true;
    if (isFunctionNode(parent)) return false;
    const loop = parent;
    if (isIterationStatement(loop, false) && all.some((one) => one.pos >= loop.pos && one.end <= loop.end)) return false;
  }
  return false;
}
