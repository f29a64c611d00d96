import type { ts } from 'ts-morph';
import type { DecoratorFact } from '../model/facts';
import { lower, spanOf, type FileContext } from './file-context';
import { shortText } from './short-text';
import { getDecorators, isCallExpression } from './syntax';

export function readDecorators(context: FileContext, node: ts.HasDecorators): readonly DecoratorFact[] {
  return (getDecorators(node) ?? []).map((decorator) => {
    const expression = decorator.expression;
    const callee = isCallExpression(expression) ? expression.expression : expression;
    return {
      ...spanOf(context, callee.getStart(context.source), callee.end), callee: lower(context, callee), text: shortText(context, callee),
      arguments: isCallExpression(expression) ? expression.arguments.map((argument) => lower(context, argument)) : [],
    };
  });
}
