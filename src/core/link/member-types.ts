import { bindingAt, importAt } from '../model/entries';
import type { BindingFact, FileFacts, InterfaceFact, TypeMember, TypeReference } from '../model/facts';
import type { Evaluator } from './evaluator';
import { findImported, interfaceOf, type DeclaredAt } from './program';
import { ambientDeclarations, bindingOf, DEEPEST_TYPE, LISTS, passedArgument, TRANSPARENT } from './type-declarations';
import { DECLARED, unknown, type DeclaredType, type Value } from './values';

/** Whether a type is spelled out in place or declared in the workspace, so that its members can be read. */
export function isDeclaredHere(evaluator: Evaluator, { file, type }: DeclaredType, depth = 0): boolean {
  if (type.members !== undefined) return true;
  if (depth > DEEPEST_TYPE) return false;
  if ([...type.parts ?? [], ...type.arguments ?? []].some((part) => isDeclaredHere(evaluator, { file, type: part }, depth + 1))) return true;
  return type.binding === undefined ? ambientDeclarations(evaluator, file, type).length > 0 : isDeclaredName(evaluator, file, type.binding);
}

function isDeclaredName(evaluator: Evaluator, file: FileFacts, index: number): boolean {
  const binding = bindingAt(file, index);
  if (binding?.kind !== 'import') return binding?.kind === 'type' || binding?.kind === 'class';
  const declared = importAt(file, binding.import ?? -1);
  return declared !== undefined && findImported(evaluator.program, file.file, declared.from, declared.name).kind === 'expression';
}

/** What says too little by itself, with the type that it is declared to have where that has members. */
export function withDeclared(evaluator: Evaluator, value: Value, declared: DeclaredType): Value {
  if (value.kind === 'literal') return isDeclaredHere(evaluator, declared) ? { kind: 'unknown', reason: DECLARED, declared } : value;
  if ((value.kind !== 'parameter' && value.kind !== 'unknown' && value.kind !== 'member' && value.kind !== 'result') || value.declared !== undefined) return value;
  return value.kind === 'parameter' || isDeclaredHere(evaluator, declared) ? { ...value, declared } : value;
}

/** What the type of something that says too little makes of a member of it. */
export function memberOfDeclared(evaluator: Evaluator, declared: DeclaredType, name: string, next: Value): Value {
  if (declared.type.name === 'string') return unknown('computed', name);
  const found = memberType(evaluator, declared, name);
  if (found === undefined) return next;
  return evaluator.ofType(found.file, found.type, next) ?? (next.kind === 'parameter' ? { ...next, declared: found } : withDeclared(evaluator, next, found));
}

/** The declared type of a member of a declared type. */
export function memberType(evaluator: Evaluator, declared: DeclaredType, name: string, depth = 0): DeclaredType | undefined {
  const { file, type } = declared;
  if (depth > DEEPEST_TYPE) return undefined;
  const own = memberNamed(type.members ?? [], name);
  if (own?.type !== undefined) return { file, type: own.type };
  return onlyMemberType(evaluator, file, type.parts ?? [], name, depth) ?? memberOfGeneric(evaluator, file, type, name, depth) ?? memberOfNamed(evaluator, file, type, name, depth);
}

/** Of `Record<string, Queue>`, `Queue[]` and `Promise<Queue>`. */
function memberOfGeneric(evaluator: Evaluator, file: FileFacts, type: TypeReference, name: string, depth: number): DeclaredType | undefined {
  const [first, second] = type.arguments ?? [];
  if (first === undefined) return undefined;
  if (second !== undefined && type.name === 'Record') return { file, type: second };
  if (name === '[]' && LISTS.has(type.name)) return { file, type: first };
  return TRANSPARENT.has(type.name) ? memberType(evaluator, { file, type: first }, name, depth + 1) : undefined;
}

function memberOfNamed(evaluator: Evaluator, file: FileFacts, type: TypeReference, name: string, depth: number): DeclaredType | undefined {
  return type.binding === undefined ? memberOfAmbient(evaluator, file, type, name, depth) : memberOfBound(evaluator, file, type, type.binding, name, depth);
}

function memberOfAmbient(evaluator: Evaluator, file: FileFacts, type: TypeReference, name: string, depth: number): DeclaredType | undefined {
  for (const at of ambientDeclarations(evaluator, file, type)) {
    const found = throughArgument(evaluator, file, type, at, name, depth) ?? memberOfBound(evaluator, at.file, type, at.binding, name, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function memberNamed(members: readonly TypeMember[], name: string): TypeMember | undefined {
  return members.find((member) => member.name === name) ?? members.find((member) => member.name === '[]');
}

/** Of `A | B` the member may be either: then its type says nothing certain. */
function onlyMemberType(evaluator: Evaluator, file: FileFacts, types: readonly TypeReference[], name: string, depth: number): DeclaredType | undefined {
  const [first, ...others] = types.flatMap((type) => memberType(evaluator, { file, type }, name, depth + 1) ?? []);
  return first !== undefined && others.every((other) => other.file === first.file && isSameType(other.type, first.type)) ? first : undefined;
}

function isSameType(left: TypeReference, right: TypeReference): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function firstMemberType(evaluator: Evaluator, file: FileFacts, types: readonly TypeReference[], name: string, depth: number): DeclaredType | undefined {
  for (const type of types) {
    const found = memberType(evaluator, { file, type }, name, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function memberOfBound(evaluator: Evaluator, file: FileFacts, type: TypeReference, index: number, name: string, depth: number): DeclaredType | undefined {
  const binding = bindingAt(file, index);
  if (binding?.kind === 'import') return memberOfImported(evaluator, file, type, binding, name, depth);
  const declared = interfaceOf(file, index) ?? belowNamespace(file, type);
  if (declared === undefined || depth > DEEPEST_TYPE) return undefined;
  const passed = throughArgument(evaluator, file, type, { file, binding: index }, name, depth);
  if (passed !== undefined) return passed;
  if (declared.alias !== undefined) return memberType(evaluator, { file, type: declared.alias }, name, depth + 1);
  const own = memberNamed(declared.members, name);
  return own?.type !== undefined ? { file, type: own.type } : firstMemberType(evaluator, file, declared.extends, name, depth);
}

/** `Cloudflare.Env` beside its namespace. */
function belowNamespace(file: FileFacts, { name }: TypeReference): InterfaceFact | undefined {
  return name.includes('.') ? file.interfaces.find((one) => one.name === name) : undefined;
}

function memberOfImported(evaluator: Evaluator, file: FileFacts, type: TypeReference, binding: BindingFact, name: string, depth: number): DeclaredType | undefined {
  const declared = importAt(file, binding.import ?? -1);
  const target = declared === undefined ? undefined : findImported(evaluator.program, file.file, declared.from, declared.name);
  const named = target?.kind === 'expression' ? bindingOf(target) : undefined;
  if (target?.kind !== 'expression' || named === undefined) return undefined;
  return throughArgument(evaluator, file, type, { file: target.file, binding: named }, name, depth) ?? memberOfBound(evaluator, target.file, type, named, name, depth + 1);
}

function throughArgument(evaluator: Evaluator, file: FileFacts, type: TypeReference, at: DeclaredAt, name: string, depth: number): DeclaredType | undefined {
  const argument = passedArgument(type, at);
  return argument === undefined ? undefined : memberType(evaluator, { file, type: argument }, name, depth + 1);
}
