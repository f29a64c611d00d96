import type { ts } from 'ts-morph';
import type { Expression, WriteFact } from '../model/facts';
import { ofCondition } from './comparisons';
import { bindingOfDeclaration, controlAround, enclosingFunction, functionOf, isFunctionNode, type FileContext } from './file-context';
import { SyntaxKind, isBinaryExpression, isIdentifier, isIfStatement, isStatement } from './syntax';

const shadows = new WeakMap<ts.Node, number>();

/** In `url = base + url` the right side means what `url` was before: the variable as it stands so far, without this assignment. */
export function earlierBinding(context: FileContext, node: ts.Identifier, binding: number): number {
  const assignment = context.survey.assigned.has(node.escapedText) ? ownAssignment(node) : undefined;
  const current = assignment === undefined ? undefined : context.bindings[binding];
  // In a loop it is what the turn before made of it.
  if (assignment === undefined || current === undefined || controlAround(assignment).includes('loop') || (current.kind !== 'variable' && current.kind !== 'parameter')) return binding;
  const known = shadows.get(assignment);
  if (known !== undefined) return known;
  shadows.set(assignment, context.bindings.length);
  context.bindings.push({ ...current });
  return context.bindings.length - 1;
}

/** What an assignment that mentions its own variable leaves of what that was before; nothing is said of others. */
export function leftBy(context: FileContext, assignment: ts.BinaryExpression): Pick<WriteFact, 'replaces' | 'otherwise'> {
  const binding = shadows.get(assignment);
  const owner = enclosingFunction(assignment);
  if (binding === undefined || context.bindings[binding]?.function !== (owner === undefined ? -1 : functionOf(context, owner))) return {};
  const around = controlAround(assignment).filter((frame) => frame !== 'try');
  if (around.length === 0) return { replaces: true };
  const guard = around.length === 1 ? conditionAround(context, assignment) : undefined;
  if (guard === undefined) return {};
  const { not, ...rest } = guard;
  return { otherwise: asBefore(context, assignment, { kind: 'when', ...rest, ...(not === true ? {} : { not: true as const }), value: { kind: 'reference', binding } }) };
}

/** What a condition on the way to such an assignment looks at is what was there before. */
export function asBefore(context: FileContext, assignment: ts.BinaryExpression, expression: Expression): Expression {
  const shadow = shadows.get(assignment);
  if (shadow === undefined || expression.kind !== 'when' || !isIdentifier(assignment.left)) return expression;
  const { subject } = expression;
  const isOwn = subject.kind === 'reference' && subject.binding === bindingOfDeclaration(context, assignment.left);
  return { ...expression, ...(isOwn ? { subject: { kind: 'reference', binding: shadow } as const } : {}), value: asBefore(context, assignment, expression.value) };
}

/** The condition of the `if` that a node stands in. */
function conditionAround(context: FileContext, node: ts.Node): ReturnType<typeof ofCondition> {
  for (let child = node, parent = node.parent as ts.Node | undefined; parent !== undefined && !isFunctionNode(parent); child = parent, parent = parent.parent) {
    if (isIfStatement(parent)) return ofCondition(context, parent.expression, child === parent.elseStatement);
  }
  return undefined;
}

/** The assignment to the same name that an identifier stands on the right side of. */
function ownAssignment(node: ts.Identifier): ts.BinaryExpression | undefined {
  for (let child: ts.Node = node, parent = node.parent as ts.Node | undefined; parent !== undefined && !isStatement(child) && !isFunctionNode(child); child = parent, parent = parent.parent) {
    if (isBinaryExpression(parent) && parent.operatorToken.kind === SyntaxKind.EqualsToken && parent.right === child && isIdentifier(parent.left)) return parent.left.text === node.text ? parent : undefined;
  }
  return undefined;
}
