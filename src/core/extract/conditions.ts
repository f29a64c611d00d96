import type { ts } from 'ts-morph';
import type { ConditionFact, Expression } from '../model/facts';
import { lower, type FileContext } from './file-context';
import { SyntaxKind, isBinaryExpression, isIdentifier, isIfStatement, isParenthesizedExpression, isPrefixUnaryExpression, isPropertyAccessExpression } from './syntax';

const MOST_CONDITIONS = 4;

/** What has to hold of parameters so that a call is reached: `if (replyTo) { … } else { … }`; `undefined` where nothing has to. */
export function conditionsAround(context: FileContext, node: ts.Node): readonly ConditionFact[] | undefined {
  const found: ConditionFact[] = [];
  for (let child = node, parent = node.parent as ts.Node | undefined; parent !== undefined && found.length < MOST_CONDITIONS; child = parent, parent = parent.parent) {
    if (isIfStatement(parent) && child !== parent.expression) found.push(...conditionsOf(context, parent.expression, child === parent.thenStatement));
  }
  return found.length === 0 ? undefined : found.slice(0, MOST_CONDITIONS);
}

/** Of `a && b` both hold inside, and not both of them in `else`. */
function conditionsOf(context: FileContext, condition: ts.Expression, isThen: boolean): readonly ConditionFact[] {
  const all = operandsOf(condition).map((operand) => testOf(context, operand));
  const tests = all.filter((test) => test !== undefined);
  if (isThen) return tests.map(({ of, holds }) => ({ of: [of], holds }));
  if (tests.length < all.length) return [];
  const [only] = tests;
  if (tests.length === 1 && only !== undefined) return [{ of: [only.of], holds: !only.holds }];
  return tests.every((test) => test.holds) ? [{ of: tests.map((test) => test.of), holds: false }] : [];
}

function operandsOf(node: ts.Expression): readonly ts.Expression[] {
  if (isParenthesizedExpression(node)) return operandsOf(node.expression);
  return isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.AmpersandAmpersandToken ? [...operandsOf(node.left), ...operandsOf(node.right)] : [node];
}

interface Test { readonly of: Expression; readonly holds: boolean }

/** A parameter, a member of one, or `!` in front of either. */
function testOf(context: FileContext, node: ts.Expression): Test | undefined {
  if (isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken) {
    const inner = testOf(context, node.operand);
    return inner === undefined ? undefined : { of: inner.of, holds: !inner.holds };
  }
  if (isParenthesizedExpression(node)) return testOf(context, node.expression);
  const of = isAccess(context, node) ? lower(context, node) : undefined;
  return of !== undefined && isOfParameter(context, of) ? { of, holds: true } : undefined;
}

/** A variable that keeps what it was given, or a member of one. */
function isAccess(context: FileContext, node: ts.Expression): boolean {
  return isIdentifier(node) ? !context.survey.assigned.has(node.escapedText) : isPropertyAccessExpression(node) && isAccess(context, node.expression);
}

/** Also what a parameter is taken apart into. */
function isOfParameter(context: FileContext, expression: Expression): boolean {
  if (expression.kind === 'member') return isOfParameter(context, expression.object);
  if (expression.kind === 'either') return expression.of[0] !== undefined && isOfParameter(context, expression.of[0]);
  const binding = expression.kind === 'reference' ? context.bindings[expression.binding] : undefined;
  return binding?.kind === 'parameter' || isTakenFrom(context, binding);
}

function isTakenFrom(context: FileContext, binding: FileContext['bindings'][number] | undefined): boolean {
  return binding?.kind === 'variable' && binding.value !== undefined && binding.value.kind !== 'reference' && isOfParameter(context, binding.value);
}
