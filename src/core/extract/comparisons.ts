import type { ts } from 'ts-morph';
import type { Expression } from '../model/facts';
import { lower, type FileContext } from './file-context';
import { SyntaxKind, isBinaryExpression, isCallExpression, isParenthesizedExpression, isPrefixUnaryExpression, isPropertyAccessExpression } from './syntax';

export type Guard = Pick<Extract<Expression, { readonly kind: 'when' }>, 'subject' | 'is' | 'begins' | 'not'>;

/** `kind === 'user'`, `kind !== 'user'` and `url.startsWith('http')`; `undefined` for conditions that do not compare. */
export function ofCondition(context: FileContext, condition: ts.Expression, isElse: boolean): Guard | undefined {
  if (isParenthesizedExpression(condition)) return ofCondition(context, condition.expression, isElse);
  if (isPrefixUnaryExpression(condition) && condition.operator === SyntaxKind.ExclamationToken) return ofCondition(context, condition.operand, !isElse);
  if (isCallExpression(condition)) return ofStart(context, condition, isElse);
  if (!isBinaryExpression(condition)) return undefined;
  const operator = condition.operatorToken.kind;
  const isEqual = operator === SyntaxKind.EqualsEqualsEqualsToken || operator === SyntaxKind.EqualsEqualsToken;
  if (!isEqual && operator !== SyntaxKind.ExclamationEqualsEqualsToken && operator !== SyntaxKind.ExclamationEqualsToken) return undefined;
  return { subject: lower(context, condition.left), is: [lower(context, condition.right)], ...(isEqual === isElse ? { not: true as const } : {}) };
}

function ofStart(context: FileContext, { expression, arguments: given }: ts.CallExpression, isElse: boolean): Guard | undefined {
  const [start] = given;
  if (start === undefined || given.length > 1 || !isPropertyAccessExpression(expression) || expression.name.text !== 'startsWith') return undefined;
  return { subject: lower(context, expression.expression), is: [lower(context, start)], begins: true, ...(isElse ? { not: true as const } : {}) };
}
