import { classAt, functionAt, methodAround } from '../model/entries';
import type { Evaluator } from './evaluator';
import { mergeKnown, textAlternatives } from './strings';
import { unite, type CallInFrame, type ClassInFile, type TextPart, type Value } from './values';

type Text = readonly TextPart[];
type Parameter = Value & { readonly kind: 'parameter' };

const MOST_CONSTRUCTIONS = 6;
const MANY_CONSTRUCTIONS = 24;
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

/**
 * The name of a channel that is nothing but a parameter of a constructor, with what every construction in the workspace gives for it. An object that the
 * sender is handed, such as a command, says it for each message; an instance that sends by itself for all of its own, so that they have to agree.
 */
export function namesByConstruction(evaluator: Evaluator, name: Text, at: CallInFrame): readonly Text[] {
  const [part, ...rest] = name;
  if (part === undefined || rest.length > 0 || 'known' in part || part.origin?.kind !== 'parameter') return [name];
  const mayDiffer = isHanded(part.origin, at);
  const given = mayDiffer ? givenByAny(evaluator, part.origin, at) : givenByConstructions(evaluator, part.origin);
  const names = given === undefined ? [] : textAlternatives(given, part.hole);
  return names.length === 0 || (names.length > 1 && !mayDiffer) ? [name] : names;
}

/** Whether a parameter belongs to the constructor of another class than the one that a call stands in. */
function isHanded({ file, function: index }: Parameter, { file: inside, call }: CallInFrame): boolean {
  const owner = functionAt(file, index)?.class;
  return owner !== undefined && (file !== inside || owner !== functionAt(inside, methodAround(inside, call.function))?.class);
}

/** The texts that any construction in the service of a call hands over for a parameter: objects in memory do not leave it. */
function givenByAny(evaluator: Evaluator, { file, function: index, index: position, path }: Parameter, at: CallInFrame): Value | undefined {
  const { program } = evaluator;
  const fact = functionAt(file, index);
  if (fact?.kind !== 'constructor' || fact.class === undefined) return undefined;
  const service = program.serviceOf(at.file.file);
  const own = evaluator.constructionsOf(file, fact.class).filter((made) => program.serviceOf(made.file.file) === service);
  const texts = own.slice(0, MANY_CONSTRUCTIONS).map((made) => givenBy(evaluator, made, position, path)).filter(({ kind }) => kind === 'text');
  return texts.length === 0 ? undefined : unite(texts);
}

function givenBy(evaluator: Evaluator, { file, call, frame }: CallInFrame, position: number, path: readonly string[]): Value {
  const argument = call.arguments[position];
  let value: Value = argument === undefined ? { kind: 'unknown', reason: 'not given' } : evaluator.evaluate(file, argument, frame);
  for (const name of path) value = evaluator.member(value, name);
  return value;
}

/** The one value that all constructions of a class hand over for a parameter; `undefined` when they differ or subclasses choose. */
function givenByConstructions(evaluator: Evaluator, { file, function: index, index: position, path }: Parameter): Value | undefined {
  const fact = functionAt(file, index);
  if (fact?.kind !== 'constructor' || fact.class === undefined) return undefined;
  const constructions = constructionsOf(evaluator, { file, class: fact.class }, 0);
  if (constructions === undefined || constructions.length === 0 || constructions.length > MOST_CONSTRUCTIONS) return undefined;
  const given = constructions.map((at) => givenBy(evaluator, at, position, path));
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
