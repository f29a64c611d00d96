import { EMPTY_FACTS } from '../model/empty-facts';
import type { Expression } from '../model/facts';
import { environmentMember } from './setting-descriptions';
import { text, unknown, type Value } from './values';

const DEEPEST = 8;

type ObjectExpression = Expression & { readonly kind: 'object' };

const UNKNOWN: Expression = { kind: 'unknown', reason: 'data' };

const objects = new WeakMap<object, ObjectExpression>();

const variables = new WeakMap<object, Expression>();

/** What stands in data for a variable of the environment, with the text that holds without one. */
export function variableInData(name: string, fallback: unknown): object {
  const variable = environmentMember(name);
  const stand = {};
  variables.set(stand, typeof fallback === 'string' ? { kind: 'either', how: 'default', of: [variable, { kind: 'literal', value: fallback }] } : variable);
  return stand;
}

export function isVariable(value: object): boolean {
  return variables.has(value);
}

/** Parsed data, by name: a table of objects is no choice between clients. */
export function dataValue(value: unknown): Value {
  if (typeof value === 'string') return text(value);
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return { kind: 'literal', value };
  if (Array.isArray(value)) return { kind: 'array', items: value.map((item) => (isObject(item) ? unknown('data') : dataValue(item))) };
  return isObject(value) ? { kind: 'object', file: EMPTY_FACTS, expression: objectOf(value, 0), frame: undefined } : unknown('data');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function objectOf(value: object, depth: number): ObjectExpression {
  const known = objects.get(value);
  if (known !== undefined) return known;
  const expression: ObjectExpression = { kind: 'object', properties: Object.entries(value).map(([name, inner]) => ({ name, value: expressionOf(inner, depth + 1) })) };
  if (depth === 0) objects.set(value, expression);
  return expression;
}

function expressionOf(value: unknown, depth: number): Expression {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null) return { kind: 'literal', value };
  if (depth > DEEPEST || !isObject(value)) return UNKNOWN;
  const variable = variables.get(value);
  if (variable !== undefined) return variable;
  return Array.isArray(value) ? { kind: 'array', items: value.map((item) => (isObject(item) ? UNKNOWN : expressionOf(item, depth + 1))) } : objectOf(value, depth);
}
