import { callAt } from '../model/entries';
import type { Expression, FileFacts, Property } from '../model/facts';
import type { Evaluator } from './evaluator';
import { knownText } from './strings';
import type { CallInFrame, Value } from './values';

const VARIABLE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;
const DEEPEST = 5;

/** A variable read off what a package made of the whole environment: `schema.parse(process.env).ORDERS_URL`; `undefined` for anything else. */
export function environmentRead(evaluator: Evaluator, result: Value & { kind: 'result' }, name: string): Value | undefined {
  if (!VARIABLE.test(name)) return undefined;
  const given = result.at.call.arguments.map((argument) => evaluator.evaluate(result.at.file, argument, result.at.frame));
  const variable = given.map((value) => variableIn(evaluator, value, name, 0)).find((value) => value !== undefined);
  if (variable === undefined) return undefined;
  const fallback = defaultIn(evaluator, result.at, name, 0);
  return fallback === undefined ? variable : { ...variable, fallback };
}

/** At most so many arguments pick a variable. */
const MOST_PICKING = 3;

/** A variable that a function of a package takes out of the environment by its name: `get(process.env, 'ORDERS_URL', 'http://orders')`; `undefined` for any other call. */
export function pickedVariable(evaluator: Evaluator, { file, call, frame }: CallInFrame): Value | undefined {
  if (call.arguments.length < 2 || call.arguments.length > MOST_PICKING || !call.arguments.some(mayBeEnvironment)) return undefined;
  const values = call.arguments.map((argument) => evaluator.evaluate(file, argument, frame));
  if (!values.some(isEnvironment)) return undefined;
  const texts = values.flatMap((value) => knownText(value) ?? []);
  const names = texts.filter((text) => VARIABLE.test(text));
  const [name] = names;
  if (name === undefined || names.length > 1) return undefined;
  const fallback = texts.find((text) => text !== name);
  return { kind: 'environment', name, ...(fallback === undefined ? {} : { fallback }) };
}

/** `process.env`, or a parameter that may hold it. */
function mayBeEnvironment(argument: Expression): boolean {
  return argument.kind === 'reference' || (argument.kind === 'member' && argument.name === 'env');
}

/** The variable itself where the environment is handed over whole, or under its name in an object. */
function variableIn(evaluator: Evaluator, value: Value, name: string, depth: number): (Value & { kind: 'environment' }) | undefined {
  if (isEnvironment(value)) return { kind: 'environment', name };
  if (value.kind === 'environment') return depth > 0 ? value : undefined;
  if (value.kind !== 'object' || depth > 2) return undefined;
  for (const property of value.expression.properties) {
    const inner = partThatMayHold(property, name, depth);
    const found = inner === undefined ? undefined : variableIn(evaluator, evaluator.evaluate(value.file, inner, value.frame), name, depth + 1);
    if (found !== undefined && (found.name === name || depth > 0)) return found;
  }
  return undefined;
}

/** Any option of the call, and in an option what stands under the name. */
function partThatMayHold(property: Property, name: string, depth: number): Expression | undefined {
  if ('spread' in property) return property.spread;
  return 'name' in property && (depth === 0 || property.name === name) ? property.value : undefined;
}

/** Whether a value is all variables of the environment. */
export function isEnvironment(value: Value): boolean {
  return value.kind === 'api' && value.package === 'global' && value.path.length === 2 && value.path[1] === 'env';
}

/** The default that the schema names: in an argument of the call, or of the calls that made what it is called on. */
function defaultIn(evaluator: Evaluator, at: CallInFrame, name: string, depth: number): string | undefined {
  if (depth > DEEPEST) return undefined;
  for (const argument of at.call.arguments) {
    const value = evaluator.evaluate(at.file, argument, at.frame);
    const found = value.kind === 'object' ? defaultOf(value.file, value.expression, name, 0) : undefined;
    if (found !== undefined) return found;
  }
  const { callee } = at.call;
  const receiver = callee.kind === 'member' ? evaluator.evaluate(at.file, callee.object, at.frame) : undefined;
  return receiver?.kind === 'result' ? defaultIn(evaluator, receiver.at, name, depth + 1) : undefined;
}

function defaultOf(file: FileFacts, schema: Expression, name: string, depth: number): string | undefined {
  if (schema.kind !== 'object' || depth > 2) return undefined;
  for (const property of schema.properties) {
    if (!('name' in property)) continue;
    const found = property.name === name ? declaredDefault(file, property.value, 0) : defaultOf(file, property.value, name, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `z.string().default('x')`, `str({ default: 'x' })`, `{ default: 'x' }`. */
export function declaredDefault(file: FileFacts, value: Expression, depth: number): string | undefined {
  if (depth > DEEPEST) return undefined;
  if (value.kind === 'object') return literal(value.properties.find((property) => 'name' in property && property.name === 'default'));
  const call = value.kind === 'call' ? callAt(file, value.call) : undefined;
  if (call === undefined) return undefined;
  const [first] = call.arguments;
  if (call.callee.kind === 'member' && call.callee.name === 'default') return first === undefined ? undefined : literal({ value: first });
  const own = first?.kind === 'object' ? declaredDefault(file, first, depth + 1) : undefined;
  return own ?? (call.callee.kind === 'member' ? declaredDefault(file, call.callee.object, depth + 1) : undefined);
}

function literal(holder: { readonly value?: Expression } | object | undefined): string | undefined {
  const value = holder !== undefined && 'value' in holder ? holder.value : undefined;
  return value?.kind === 'literal' ? knownText(typeof value.value === 'string' ? { kind: 'text', parts: [{ known: value.value }] } : { kind: 'literal', value: value.value }) : undefined;
}
