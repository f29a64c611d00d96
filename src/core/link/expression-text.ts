import { bindingAt, callAt } from '../model/entries';
import type { Expression, FileFacts } from '../model/facts';

/** An expression much as it was written; empty for what has no short form. */
export function expressionText(file: FileFacts, expression: Expression): string {
  switch (expression.kind) {
    case 'reference': return bindingAt(file, expression.binding)?.name ?? '';
    case 'global': return expression.name;
    case 'member': return [expressionText(file, expression.object), expression.name].filter((part) => part !== '').join('.');
    case 'index': return `${expressionText(file, expression.object)}[…]`;
    case 'call': return `${callAt(file, expression.call)?.text ?? ''}(…)`;
    case 'this':
    case 'super': return expression.kind;
    default: return '';
  }
}
