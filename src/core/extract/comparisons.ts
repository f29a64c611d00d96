import type { ts } from 'ts-morph';
import type { Expression } from '../model/facts';
import { lower, type FileContext } from './file-context';
import { SyntaxKind, isBinaryExpression, isParenthesizedExpression } from './syntax';

export type Guard = Pick<Extract<Expression, { readonly kind: 'when' }>, 'subject' | 'is' | 'not'>;

/** `kind === 'user'` and `kind !== 'user'`; `undefined` for conditions that do not compare. */
export function ofCondition(context: FileContext, condition: ts.Expression, isElse: boolean): Guard | undefined {
  if (isParenthesizedExpression(condition)) return ofCondition(context, condition.expression, isElse);
  if (!isBinaryExpression(condition)) return undefined;
  const operator = condition.operatorToken.kind;
  const isEqual = operator === SyntaxKind.EqualsEqualsEqualsToken || operator === SyntaxKind.EqualsEqualsToken;
  if (!isEqual && operator !== SyntaxKind.ExclamationEqualsEqualsToken && operator !== SyntaxKind.ExclamationEqualsToken) return undefined;
  return { subject: lower(context, condition.left), is: [lower(context, condition.right)], ...(isEqual === isElse ? { not: true as const } : {}) };
}
