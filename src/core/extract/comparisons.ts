import type { ts } from 'ts-morph';
import type { Expression } from '../model/facts';
import { isAlike } from '../model/is-alike';
import { lower, type FileContext } from './file-context';
import { SyntaxKind, isBinaryExpression, isCallExpression, isParenthesizedExpression, isPrefixUnaryExpression, isPropertyAccessExpression, isStringLiteralLike } from './syntax';

export type Guard = Pick<Extract<Expression, { readonly kind: 'when' }>, 'subject' | 'is' | 'begins' | 'ends' | 'holds' | 'not'>;

/**
 * `kind === 'user'`, `kind !== 'user'`, `url.startsWith('http')` and the like, and either of several of one kind that look at the same; `undefined` for
 * conditions that do not compare.
 */
export function ofCondition(context: FileContext, condition: ts.Expression, isElse: boolean): Guard | undefined {
  if (isParenthesizedExpression(condition)) return ofCondition(context, condition.expression, isElse);
  if (isPrefixUnaryExpression(condition) && condition.operator === SyntaxKind.ExclamationToken) return ofCondition(context, condition.operand, !isElse);
  if (isCallExpression(condition)) return ofText(context, condition, isElse);
  if (!isBinaryExpression(condition)) return undefined;
  if (condition.operatorToken.kind === SyntaxKind.BarBarToken) return ofEither(context, condition, isElse);
  const operator = condition.operatorToken.kind;
  const isEqual = operator === SyntaxKind.EqualsEqualsEqualsToken || operator === SyntaxKind.EqualsEqualsToken;
  if (!isEqual && operator !== SyntaxKind.ExclamationEqualsEqualsToken && operator !== SyntaxKind.ExclamationEqualsToken) return undefined;
  return { subject: lower(context, condition.left), is: [lower(context, condition.right)], ...(isEqual === isElse ? { not: true as const } : {}) };
}

/** What a text is asked, by the method. */
const ASKED: Readonly<Record<string, Pick<Guard, 'begins' | 'ends' | 'holds'>>> = { startsWith: { begins: true }, endsWith: { ends: true }, includes: { holds: true } };

function ofText(context: FileContext, { expression, arguments: given }: ts.CallExpression, isElse: boolean): Guard | undefined {
  const [part] = given;
  if (part === undefined || given.length > 1 || !isPropertyAccessExpression(expression) || !Object.hasOwn(ASKED, expression.name.text)) return undefined;
  // A list has `includes` too; what is asked of one is no text.
  if (expression.name.text === 'includes' && !isStringLiteralLike(part)) return undefined;
  return { subject: lower(context, expression.expression), is: [lower(context, part)], ...ASKED[expression.name.text], ...(isElse ? { not: true as const } : {}) };
}

const MOST_OPERANDS = 24;

function ofEither(context: FileContext, condition: ts.BinaryExpression, isElse: boolean): Guard | undefined {
  const operands = operandsOf(condition);
  const guards = operands.length > MOST_OPERANDS ? [] : operands.map((operand) => ofCondition(context, operand, false));
  const [first] = guards;
  if (first === undefined || first.not === true || !guards.every((guard): guard is Guard => guard !== undefined && isOfSameKind(first, guard))) return undefined;
  return { ...first, is: guards.flatMap(({ is }) => is), ...(isElse ? { not: true as const } : {}) };
}

function operandsOf(node: ts.Expression): readonly ts.Expression[] {
  if (isParenthesizedExpression(node)) return operandsOf(node.expression);
  return isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.BarBarToken ? [...operandsOf(node.left), ...operandsOf(node.right)] : [node];
}

/** Whether two look at the same in the same way. */
export function isOfSameKind(one: Guard, other: Guard): boolean {
  return one.begins === other.begins && one.ends === other.ends && one.holds === other.holds && one.not === other.not && isAlike(one.subject, other.subject);
}
