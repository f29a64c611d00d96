import type { CallModel } from '../catalogue/library';
import type { Expression } from '../model/facts';
import type { Evaluator } from './evaluator';
import { knownText } from './strings';
import type { Value } from './values';

type Leaf = NonNullable<NonNullable<CallModel['setting']>['leaf']>;
type ObjectExpression = Expression & { readonly kind: 'object' };

/** What a description of a setting stands for: the variable with its default; an object of descriptions is an object of settings. */
export function described(evaluator: Evaluator, value: Value, leaf: Leaf): Value {
  if (value.kind !== 'object') return value;
  if (!isLeaf(value.expression, leaf)) return { ...value, expression: settingsOf(value.expression, leaf, 0) };
  const fallback = evaluator.member(value, leaf.fallback);
  const variable = knownText(evaluator.member(value, leaf.variable));
  const known = knownText(fallback);
  return variable === undefined ? fallback : { kind: 'environment', name: variable, ...(known === undefined ? {} : { fallback: known }) };
}

function isLeaf({ properties }: ObjectExpression, leaf: Leaf): boolean {
  return properties.some((property) => 'name' in property && property.name === leaf.fallback);
}

const DEEPEST = 8;

const made = new WeakMap<ObjectExpression, ObjectExpression>();

/** The same object of descriptions always gives the same object of settings. */
function settingsOf(expression: ObjectExpression, leaf: Leaf, depth: number): ObjectExpression {
  const known = made.get(expression);
  if (known !== undefined) return known;
  const settings: ObjectExpression = {
    kind: 'object', properties: expression.properties.map((property) => ('value' in property && depth < DEEPEST ? { ...property, value: settingOf(property.value, leaf, depth + 1) } : property)),
  };
  made.set(expression, settings);
  made.set(settings, settings);
  return settings;
}

function settingOf(expression: Expression, leaf: Leaf, depth: number): Expression {
  if (expression.kind !== 'object') return expression;
  if (!isLeaf(expression, leaf)) return settingsOf(expression, leaf, depth);
  const valueOf = (wanted: string): Expression | undefined => expression.properties.flatMap((property) => ('name' in property && property.name === wanted ? [property.value] : []))[0];
  const fallback = valueOf(leaf.fallback) ?? { kind: 'literal' };
  const variable = valueOf(leaf.variable);
  return variable?.kind === 'literal' && typeof variable.value === 'string' ? { kind: 'either', how: 'default', of: [environmentMember(variable.value), fallback] } : fallback;
}

/** `process.env.NAME`. */
export function environmentMember(name: string): Expression {
  return { kind: 'member', object: { kind: 'member', object: { kind: 'global', name: 'process' }, name: 'env' }, name };
}
