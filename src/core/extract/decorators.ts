import { ts } from 'ts-morph';
import type { DecoratorFact } from '../model/facts';
import { lower, shortText, spanOf, type FileContext } from './file-context';

export function readDecorators(context: FileContext, node: ts.HasDecorators): readonly DecoratorFact[] {
  return (ts.getDecorators(node) ?? []).map((decorator) => {
    const expression = decorator.expression;
    const callee = ts.isCallExpression(expression) ? expression.expression : expression;
    return {
      ...spanOf(context, callee.getStart(context.source), callee.end), callee: lower(context, callee), text: shortText(context, callee),
      arguments: ts.isCallExpression(expression) ? expression.arguments.map((argument) => lower(context, argument)) : [],
    };
  });
}
