import type { BindingFact, Expression, Property } from '../model/facts';
import { mapBranches, type Value } from './values';

type ObjectExpression = Expression & { readonly kind: 'object' };

const grown = new WeakMap<BindingFact, ObjectExpression>();

/** The object that a variable is declared with, with the properties that are put on it later. */
export function withProperties(binding: BindingFact, value: Value): Value {
  const { value: declared, properties } = binding;
  const own = declared === undefined ? undefined : literalOf(declared);
  if (own === undefined || properties === undefined) return value;
  return mapBranches(value, (branch) => (branch.kind === 'object' && branch.expression === own ? { ...branch, expression: grow(binding, own, properties) } : branch));
}

function literalOf(expression: Expression): ObjectExpression | undefined {
  return expression.kind === 'object' ? expression : undefined;
}

function grow(binding: BindingFact, own: ObjectExpression, added: NonNullable<BindingFact['properties']>): ObjectExpression {
  const known = grown.get(binding);
  if (known !== undefined) return known;
  const names = new Set(added.map((property) => property.name).filter((name) => !name.includes('.')));
  const properties: readonly Property[] = [...own.properties.filter((property) => !('name' in property && names.has(property.name))), ...[...names].map((name) => ({ name, value: valueOf(name, own, added) }))];
  const expression: ObjectExpression = { ...own, properties };
  grown.set(binding, expression);
  return expression;
}

/** What it is declared with and what is written to it: nobody knows which of them counts when somebody looks. */
function valueOf(name: string, own: ObjectExpression, added: NonNullable<BindingFact['properties']>): Expression {
  const values = [...own.properties.flatMap((property) => ('name' in property && property.name === name ? [property.value] : [])), ...added.filter((property) => property.name === name).map((property) => property.value)];
  const [only] = values;
  return only !== undefined && values.length === 1 ? only : { kind: 'either', how: 'choice', of: values };
}
