import { functionAt, indexed } from '../model/entries';
import type { Expression, FileFacts, Property } from '../model/facts';
import { onceFor } from '../model/once';
import type { Evaluator } from './evaluator';
import { methodFrame } from './frames';
import { withProperties } from './grown-objects';
import { frameWithin } from './lexical';
import type { Frame, Value } from './values';

type ObjectExpression = Expression & { readonly kind: 'object' };
type ObjectValue = Value & { readonly kind: 'object' };

const DEEPEST = 4;
const NONE: ReadonlyMap<number, ObjectExpression> = new Map();

/** What a framework adds to the object it is described by, or a caller that is not known. */
const OTHERS: Property = { spread: { kind: 'unknown', reason: 'this' } };

/** The object literal that a function stands in, as the function sees it where nobody says on what it is called. */
export function literalReceiver(file: FileFacts, index: number, frame: Frame | undefined): ObjectValue | undefined {
  const expression = receiverIn(file, index);
  if (expression === undefined) return undefined;
  const parent = functionAt(file, index)?.parent ?? -1;
  return { kind: 'object', file, expression, frame: parent < 0 ? undefined : frameWithin(file, parent, frame) };
}

const receiverIn = indexed((file) => (file.functions.some(({ kind, class: inClass }) => inClass === undefined && kind !== 'arrow') ? findReceivers(file) : NONE));

function findReceivers(file: FileFacts): ReadonlyMap<number, ObjectExpression> {
  const found = new Map<number, ObjectExpression>();
  const note = (expression: Expression | undefined, isDescription: boolean): void => { if (expression?.kind === 'object') noteLiteral(file, expression, isDescription, 0, found); };
  for (const call of file.calls) for (const argument of call.arguments) note(argument, true);
  for (const binding of file.bindings) note(grownLiteral(file, binding), false);
  for (const entry of file.exports) if ('value' in entry) note(entry.value, false);
  for (const one of file.functions) for (const returned of one.returns) note(returned, false);
  return found;
}

function grownLiteral(file: FileFacts, binding: FileFacts['bindings'][number]): Expression | undefined {
  if (binding.value?.kind !== 'object') return undefined;
  const grown = withProperties(binding, { kind: 'object', file, expression: binding.value, frame: undefined });
  return grown.kind === 'object' ? grown.expression : undefined;
}

function noteLiteral(file: FileFacts, literal: ObjectExpression, isDescription: boolean, depth: number, found: Map<number, ObjectExpression>): void {
  if (depth > DEEPEST) return;
  const describes = isDescription || isComponentLike(literal);
  const seen = describes ? seenInDescription(literal) : seenInLiteral(literal);
  for (const property of literal.properties) {
    if ('spread' in property) continue;
    const { value } = property;
    if (value.kind === 'function' && functionAt(file, value.function)?.kind !== 'arrow' && !found.has(value.function)) found.set(value.function, seen);
    else if (value.kind === 'object') noteLiteral(file, value, describes, depth + 1, found);
  }
}

const seenInDescription = onceFor((literal: ObjectExpression): ObjectExpression => asSeen(literal, true));
const seenInLiteral = onceFor((literal: ObjectExpression): ObjectExpression => asSeen(literal, false));

function asSeen({ properties }: ObjectExpression, describes: boolean): ObjectExpression {
  return { kind: 'object', properties: [OTHERS, ...properties.filter((property) => isSeen(property, describes))] };
}

/** An object that describes something else, as one for Vue does, has functions of its own kind in tables and makes its data by a function. */
function isComponentLike({ properties }: ObjectExpression): boolean {
  return properties.some((property) => 'name' in property && (property.value.kind === 'object' ? property.value.properties.some(holdsFunction) : property.name === 'data' && property.value.kind === 'function'));
}

function holdsFunction(property: Property): boolean {
  return !('spread' in property) && property.value.kind === 'function';
}

/** What stands in a description need not stand on what it describes; empty places are filled by whoever writes there. */
function isSeen(property: Property, isDescription: boolean): boolean {
  if ('spread' in property) return !isDescription;
  const { value } = property;
  return value.kind === 'literal' ? !isDescription && value.value !== undefined && value.value !== null : value.kind === 'function' || !isDescription;
}

/** What the functions of an object literal write to one of its properties: `this.client = new Client()`. */
export function writtenByOwn(evaluator: Evaluator, object: ObjectValue, name: string): readonly Value[] {
  const { file, expression, frame } = object;
  if (isWrittenIn(file, name) !== true) return [];
  return expression.properties.flatMap((property) => {
    if ('spread' in property || property.value.kind !== 'function') return [];
    return writtenIn(evaluator, { kind: 'function', file, function: property.value.function, self: object, ...(frame === undefined ? {} : { frame }) }, name);
  });
}

/** What a function writes to a property of its `this`. */
export function writtenIn(evaluator: Evaluator, own: Value & { readonly kind: 'function' }, name: string): readonly Value[] {
  const written = functionAt(own.file, own.function)?.assignments?.filter((assignment) => assignment.name === name) ?? [];
  return written.map(({ value }) => evaluator.evaluate(own.file, value, methodFrame(evaluator, own)));
}

const isWrittenIn = indexed((file): ReadonlyMap<string, true> => new Map(file.functions.flatMap(({ assignments = [] }) => assignments.map(({ name }) => [name, true] as const))));
