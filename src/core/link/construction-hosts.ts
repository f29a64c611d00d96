import { classAt, functionAt } from '../model/entries';
import type { Evaluator } from './evaluator';
import { mergeKnown, textAlternatives } from './strings';
import { unite, type CallInFrame, type ClassInFile, type TextPart, type Value } from './values';

type Text = readonly TextPart[];

const MOST_CONSTRUCTIONS = 6;
const DEEPEST = 3;

/** An address that begins with a parameter of a constructor (`this.base`), with what every construction in the workspace gives for it. */
export function hostsByConstruction(evaluator: Evaluator, address: Text, depth = 0): Text {
  const index = address.findIndex((part) => !('known' in part) || !/^[a-z][a-z0-9+.-]*:\/\/$/i.test(part.known));
  const part = address[index];
  if (part === undefined || 'known' in part || part.origin?.kind !== 'parameter' || index === address.length - 1 || depth > DEEPEST) return address;
  const given = givenByConstructions(evaluator, part.origin);
  if (given === undefined) return address;
  const [only, ...others] = textAlternatives(given, part.hole);
  return only === undefined || others.length > 0 ? address : hostsByConstruction(evaluator, mergeKnown([...address.slice(0, index), ...only, ...address.slice(index + 1)]), depth + 1);
}

/** The name of a channel that is nothing but a parameter of a constructor, with what every construction in the workspace gives for it. */
export function nameByConstruction(evaluator: Evaluator, name: Text): Text {
  const [part, ...rest] = name;
  if (part === undefined || rest.length > 0 || 'known' in part || part.origin?.kind !== 'parameter') return name;
  const given = givenByConstructions(evaluator, part.origin);
  const [only, ...others] = given === undefined ? [] : textAlternatives(given, part.hole);
  return only === undefined || others.length > 0 ? name : only;
}

/** The one value that all constructions of a class hand over for a parameter; `undefined` when they differ or subclasses choose. */
function givenByConstructions(evaluator: Evaluator, { file, function: index, index: position, path }: Value & { kind: 'parameter' }): Value | undefined {
  const fact = functionAt(file, index);
  if (fact?.kind !== 'constructor' || fact.class === undefined) return undefined;
  const constructions = constructionsOf(evaluator, { file, class: fact.class }, 0);
  if (constructions === undefined || constructions.length === 0 || constructions.length > MOST_CONSTRUCTIONS) return undefined;
  const given = constructions.map((at): Value => {
    const argument = at.call.arguments[position];
    let value: Value = argument === undefined ? { kind: 'unknown', reason: 'not given' } : evaluator.evaluate(at.file, argument, at.frame);
    for (const name of path) value = evaluator.member(value, name);
    return value;
  });
  const one = unite(given);
  const isAlways = given.every((value) => value.kind === one.kind);
  return isAlways && (one.kind === 'text' || one.kind === 'environment' || one.kind === 'parameter') ? one : undefined;
}

/** Constructions of a class and of the subclasses that inherit its constructor; `undefined` when a subclass has its own. */
function constructionsOf(evaluator: Evaluator, one: ClassInFile, depth: number): readonly CallInFrame[] | undefined {
  const all = [...evaluator.constructionsOf(one.file, one.class)];
  for (const subclass of evaluator.subclassesOf(one.file, one.class)) {
    const inherited = classAt(subclass.file, subclass.class)?.construct === undefined && depth < DEEPEST ? constructionsOf(evaluator, subclass, depth + 1) : undefined;
    if (inherited === undefined) return undefined;
    all.push(...inherited);
  }
  return all;
}
