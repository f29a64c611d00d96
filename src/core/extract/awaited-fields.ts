import type { ts } from 'ts-morph';
import { lower, type FileContext } from './file-context';
import { isNonNullExpression, isParenthesizedExpression, isPropertyAccessExpression } from './syntax';

/** Notes `await this.ready`: what is kept in the field is waited for, though not where it is put there. */
export function noteAwaitedField(context: FileContext, node: ts.AwaitExpression): void {
  let field: ts.Expression = node.expression;
  while (isParenthesizedExpression(field) || isNonNullExpression(field)) field = field.expression;
  if (!isPropertyAccessExpression(field)) return;
  const holder = lower(context, field.expression);
  const owner = holder.kind === 'this' ? context.classes[holder.class] : undefined;
  if (owner !== undefined && owner.awaited?.includes(field.name.text) !== true) owner.awaited = [...owner.awaited ?? [], field.name.text];
}
