import { classAt } from '../model/entries';
import type { TypeReference } from '../model/facts';
import type { Evaluator } from './evaluator';
import { isDeclaredHere, memberOfDeclared, memberType } from './member-types';
import { NOWHERE } from './subject';
import { DECLARED, unknown, type DeclaredType, type Value } from './values';

type Instance = Value & { kind: 'instance' };

/** A member that is what an instance was made of, or that a library only hands on, whose type the code says: by an argument of the type of the instance, or by a type that is known everywhere. */
export function heldMember(evaluator: Evaluator, object: Instance, name: string): Value | undefined {
  const path = [...object.path, name].join('.');
  for (const key of evaluator.catalogue.lineage(object.type)) {
    const { reads, holds } = evaluator.catalogue.findType(key)?.type ?? {};
    const read = reads?.[path];
    if (read !== undefined) return readOff(evaluator, object, name, read);
    const declared = declaredAs(evaluator, object, holds?.[path]);
    if (declared !== undefined) return evaluator.ofType(declared.file, declared.type, unknown(DECLARED, name)) ?? { kind: 'unknown', reason: DECLARED, name, declared };
    const whole = object.path.length > 0 ? undefined : declaredAs(evaluator, object, holds?.[EVERY]);
    if (whole !== undefined) return memberOfDeclared(evaluator, whole, name, unknown(DECLARED, name));
  }
  return undefined;
}

const EVERY = '*';

/** What an instance was made of; of one that somebody hands over it is theirs to say. */
function readOff(evaluator: Evaluator, object: Instance, name: string, read: string): Value | undefined {
  const { made, source } = object;
  if (made === undefined && source?.kind === 'parameter') return { ...source, path: [...source.path, ...object.path, name] };
  return evaluator.read({ at: made?.how === 'call' ? made.at : NOWHERE, receiver: { ...object, path: [] } }, read);
}

function declaredAs(evaluator: Evaluator, object: Instance, written: string | undefined): DeclaredType | undefined {
  for (const candidate of written?.split(' | ') ?? []) {
    const declared = candidate.startsWith('[') ? ofArgument(evaluator, object, candidate) : ofKnown(evaluator, object, candidate);
    if (declared !== undefined) return declared;
  }
  return undefined;
}

/** The instance with the file that it is seen in, if that says what it holds. */
export function seenFrom({ catalogue }: Evaluator, file: DeclaredType['file'], value: Value): Value {
  const holds = value.kind === 'instance' && value.declared === undefined && catalogue.lineage(value.type).some((key) => catalogue.findType(key)?.type.holds !== undefined);
  return holds ? { ...value, declared: { file, type: NOTHING } } : value;
}

const NOTHING: TypeReference = { name: '' };

/** `[0].Bindings` */
function ofArgument(evaluator: Evaluator, object: Instance, candidate: string): DeclaredType | undefined {
  const [index = '', ...names] = candidate.split('.');
  const given = argumentsOf(evaluator, object);
  const type = given?.arguments[Number(index.slice(1, -1))];
  let declared = given === undefined || type === undefined ? undefined : { file: given.file, type };
  for (const name of names) declared = declared === undefined ? undefined : memberType(evaluator, declared, name);
  return declared;
}

function ofKnown(evaluator: Evaluator, object: Instance, name: string): DeclaredType | undefined {
  const file = fileOf(object);
  const declared = file === undefined ? undefined : { file, type: { name } };
  return declared !== undefined && isDeclaredHere(evaluator, declared) ? declared : undefined;
}

/** A file that the instance is known in. */
function fileOf({ made, declared, source }: Instance): DeclaredType['file'] | undefined {
  if (declared !== undefined) return declared.file;
  if (made?.how === 'call') return made.at.file;
  if (made?.how === 'super') return made.file;
  return source !== undefined && 'file' in source ? source.file : undefined;
}

const LONGEST_CHAIN = 4;

interface Given { readonly file: DeclaredType['file']; readonly arguments: readonly TypeReference[] }

/** The type arguments that an instance is declared or made with, or else what it was made by. */
function argumentsOf(evaluator: Evaluator, object: Instance, depth = 0): Given | undefined {
  const { declared, made } = object;
  if (declared?.type.arguments !== undefined) return { file: declared.file, arguments: declared.type.arguments };
  if (made?.how === 'super') return ofSubclass(object);
  if (made?.how !== 'call') return undefined;
  if (made.at.call.typeArguments !== undefined) return { file: made.at.file, arguments: made.at.call.typeArguments };
  return made.receiver?.kind === 'instance' && depth < LONGEST_CHAIN ? argumentsOf(evaluator, made.receiver, depth + 1) : undefined;
}

/** `class Room extends DurableObject<Env>` */
function ofSubclass({ source }: Instance): Given | undefined {
  const given = source?.kind === 'self' ? classAt(source.file, source.class)?.extendsArguments : undefined;
  return given === undefined || source?.kind !== 'self' ? undefined : { file: source.file, arguments: given };
}
