import { bindingAt, callAt, classAt } from '../../model/entries';
import type { Expression, FileFacts } from '../../model/facts';

const DEEPEST = 6;

/** The texts that stand in an expression, through the values of constants of the file; what only holds when a variable is not set does not count. */
export function literalsIn(file: FileFacts, expression: Expression, depth = 0): readonly string[] {
  if (depth > DEEPEST) return [];
  const inside = (one: Expression): readonly string[] => literalsIn(file, one, depth + 1);
  switch (expression.kind) {
    case 'literal': return typeof expression.value === 'string' ? [expression.value] : [];
    case 'template': return expression.parts.flatMap((part) => (typeof part === 'string' ? [part] : inside(part)));
    case 'reference': {
      const { value } = bindingAt(file, expression.binding) ?? {};
      return value === undefined ? [] : inside(value);
    }
    case 'member': return inside(expression.object);
    case 'when': return inside(expression.value);
    case 'either': return expression.how === 'default' ? [] : expression.of.flatMap(inside);
    case 'object': return expression.properties.flatMap((property) => ('spread' in property ? inside(property.spread) : inside(property.value)));
    case 'call': return callAt(file, expression.call)?.arguments.flatMap(inside) ?? [];
    case 'this': return classAt(file, expression.class)?.fields.flatMap(({ value }) => (value === undefined ? [] : inside(value))) ?? [];
    default: return [];
  }
}

/** What an object that is written out gives a name. */
export function propertyOf(expression: Expression | undefined, name: string): Expression | undefined {
  if (expression?.kind !== 'object') return undefined;
  return expression.properties.flatMap((property) => ('name' in property && property.name === name ? [property.value] : []))[0];
}
