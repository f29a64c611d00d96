import { bindingAt, classAt } from '../model/entries';
import type { ClassFact } from '../model/facts';
import { LONGEST_CHAIN, extendedType, methodValue } from './class-members';
import type { Evaluator } from './evaluator';
import { declaredValue } from './field-values';
import { knownText } from './strings';
import { withAdditions } from './tables';
import { isVague } from './vague';
import { unite, unknown, type ClassInFile, type Value } from './values';

type ClassValue = Value & { kind: 'class' };

/** The value of `Class.name`; `asked` is the class whose member is wanted, `object` the one it is looked up in. */
export function staticMember(evaluator: Evaluator, object: ClassValue, name: string, depth = 0, asked: ClassValue = object): Value {
  const fact = classAt(object.file, object.class);
  if (fact === undefined || depth > LONGEST_CHAIN) return unknown('computed', name);
  const value = staticMethod(evaluator, object, fact, name, asked) ?? staticField(evaluator, object, fact, name) ?? ofEveryClass(object, fact, name)
    ?? inheritedStatic(evaluator, object, fact, name, depth, asked);
  return object === asked && saysNothing(value) ? leftToSubclasses(evaluator, object, name) ?? value : value;
}

function inheritedStatic(evaluator: Evaluator, object: ClassValue, fact: ClassFact, name: string, depth: number, asked: ClassValue): Value {
  const base = fact.extends === undefined ? undefined : evaluator.evaluate(object.file, fact.extends, undefined);
  if (base?.kind === 'class') return staticMember(evaluator, base, name, depth + 1, asked);
  return libraryStatic(evaluator, base, name, asked) ?? unknown('computed', name);
}

function saysNothing(value: Value): boolean {
  return value.kind === 'unknown' || (value.kind === 'literal' && (value.value === undefined || value.value === null)) || knownText(value) === '';
}

/** What a class leaves to those that extend it stays open: it depends on which of them is meant. */
function leftToSubclasses(evaluator: Evaluator, { file, class: index }: ClassValue, name: string): Value | undefined {
  return isDefinedBelow(evaluator, { file, class: index }, name, 0) ? { kind: 'member', file, class: index, name } : undefined;
}

function isDefinedBelow(evaluator: Evaluator, { file, class: index }: ClassInFile, name: string, depth: number): boolean {
  return depth < LONGEST_CHAIN && evaluator.subclassesOf(file, index).some((subclass) => {
    const fact = classAt(subclass.file, subclass.class);
    const isOwn = fact !== undefined && [...fact.fields, ...fact.methods].some((member) => member.name === name && member.static === true);
    return isOwn || isDefinedBelow(evaluator, subclass, name, depth + 1);
  });
}

function ofEveryClass({ file, class: index }: ClassValue, fact: ClassFact, name: string): Value | undefined {
  if (name === 'name') return { kind: 'text', parts: [{ known: fact.name }] };
  return name === 'prototype' ? { kind: 'self', file, class: index } : undefined;
}

/** What an own class inherits from a class of a library: `User.findByPk`. */
function libraryStatic(evaluator: Evaluator, base: Value | undefined, name: string, asked: ClassValue): Value | undefined {
  const type = base?.kind === 'api' ? extendedType(evaluator, base) : undefined;
  return type === undefined || base?.kind !== 'api' ? undefined : { kind: 'instance', type, package: base.package, path: [name], source: asked };
}

/** Inherited ones have the class that they are called on as `this`. */
function staticMethod(evaluator: Evaluator, object: ClassValue, fact: ClassFact, name: string, asked: ClassValue): Value | undefined {
  const method = fact.methods.find((candidate) => candidate.name === name && candidate.static === true && candidate.kind !== 'setter');
  return method === undefined ? undefined : methodValue(evaluator, asked, object.file, method);
}

function staticField(evaluator: Evaluator, object: ClassValue, fact: ClassFact, name: string): Value | undefined {
  const field = fact.fields.find((candidate) => candidate.name === name && candidate.static === true);
  const values = [field?.value, ...fact.assignments.filter((candidate) => candidate.name === name).map((candidate) => candidate.value), ...staticWrites(object, fact, name)]
    .flatMap((value) => (value === undefined ? [] : [evaluator.evaluate(object.file, value, undefined)]));
  const flow = values.length === 0 ? undefined : withAdditions(evaluator, object.file, unite(values), staticAdditions(object, fact, name), () => undefined);
  if (flow !== undefined && !isVague(flow)) return flow;
  return declaredValue(evaluator, object.file, field, undefined) ?? flow;
}

/** `Shared.handlers.push(…)`, or through `this` in a static method. */
function staticAdditions(object: ClassValue, fact: ClassFact, name: string): NonNullable<ClassFact['additions']> {
  return [...bindingAt(object.file, fact.binding)?.additions ?? [], ...fact.additions ?? []].filter((addition) => addition.name === name);
}

/** `Shared.instance = …` anywhere in the file. */
function staticWrites(object: ClassValue, fact: ClassFact, name: string): readonly ClassFact['assignments'][number]['value'][] {
  return bindingAt(object.file, fact.binding)?.properties?.filter((property) => property.name === name).map((property) => property.value) ?? [];
}
