import { bindingAt, functionAt, importAt } from '../model/entries';
import type { BindingFact, FileFacts, TypeReference } from '../model/facts';
import { callbackValue } from './callbacks';
import { conventionalParameter } from './convention-parameters';
import type { Evaluator } from './evaluator';
import { argumentOf } from './frames';
import { argumentKey, firstInjected, fromContainer } from './injection';
import { isDeclaredHere, withDeclared } from './member-types';
import { findImported, interfaceOf, type DeclaredAt, type ExportTarget } from './program';
import { ambientDeclarations, bindingOf, DEEPEST_TYPE, LISTS, passedArgument, TRANSPARENT } from './type-declarations';
import { isVague } from './vague';
import { text, unite, type Frame, type Value } from './values';

/** An interface with more classes than this is a plug-in point, of which one is chosen elsewhere. */
const MOST_IMPLEMENTATIONS = 4;

/** The value of a parameter: the caller's argument, what injection gives, or any value of its declared type. */
export function parameterValue(evaluator: Evaluator, file: FileFacts, binding: BindingFact, frame: Frame | undefined): Value {
  const owner = functionAt(file, binding.function);
  const index = binding.index ?? 0;
  const fact = owner?.parameters[index];
  const symbolic: Value & { kind: 'parameter' } = {
    kind: 'parameter', file, function: binding.function, index, path: [], ...(binding.type === undefined ? {} : { declared: { file, type: binding.type } }),
  };
  const called = calledFrame(file, binding.function, frame);
  if (called !== undefined) return passedValue(evaluator, file, binding.type, argumentOf(called, index, fact?.rest === true));
  return firstInjected(evaluator, file, fact?.decorators, binding.type) ?? uncalledParameter(evaluator, file, binding, index, symbolic);
}

/** What a parameter of which no caller is known holds: by its type, that of its function, the call that runs it, or its name. */
function uncalledParameter(evaluator: Evaluator, file: FileFacts, binding: BindingFact, index: number, symbolic: Value): Value {
  return typedParameter(evaluator, file, binding.type, symbolic)
    ?? contextualParameter(evaluator, file, functionAt(file, binding.function)?.declared, index)
    ?? evaluator.provided(argumentKey(file, binding.function, index), file.file) ?? callbackValue(evaluator, file, binding.function, index) ?? (hasOwnType(evaluator, file, binding.type) ? undefined : conventionalParameter(evaluator, file, binding.function, index)) ?? byName(evaluator, file, binding) ?? symbolic;
}

/** A type of the workspace says more than what a convention promises. */
function hasOwnType(evaluator: Evaluator, file: FileFacts, type: TypeReference | undefined): boolean {
  return type !== undefined && isDeclaredHere(evaluator, { file, type });
}

/** What a container hands over for the name of a parameter. */
function byName(evaluator: Evaluator, file: FileFacts, { name, function: index }: BindingFact): Value | undefined {
  return name === '' ? undefined : fromContainer(evaluator, file, index, name);
}

/** The nearest frame of a function whose caller is known. */
function calledFrame(file: FileFacts, functionIndex: number, frame: Frame | undefined): Frame | undefined {
  for (let current = frame; current !== undefined; current = current.parent) {
    if (current.file === file && current.function === functionIndex && (current.caller !== undefined || current.arguments.length > 0)) return current;
  }
  return undefined;
}

/** The argument of the caller, or what the declared type adds to one that says little. */
function passedValue(evaluator: Evaluator, file: FileFacts, type: TypeReference | undefined, value: Value): Value {
  if (!isVague(value) || type === undefined) return value;
  return evaluator.ofType(file, type, value) ?? (value.kind === 'literal' ? value : withDeclared(evaluator, value, { file, type }));
}

/** A union of literals says what a parameter may be, not what it is: that depends on the caller. */
/** `const plugin: FastifyPluginAsync = (app) => …`: what the type of the function says of its parameter. */
function contextualParameter(evaluator: Evaluator, file: FileFacts, declared: TypeReference | undefined, index: number): Value | undefined {
  const imported = importAt(file, bindingAt(file, declared?.binding ?? -1)?.import ?? -1);
  const model = imported === undefined ? undefined : evaluator.catalogue.typed(imported.from, imported.name);
  const type = model?.parameters?.[index];
  return imported === undefined || type === undefined || type === '' ? undefined : { kind: 'instance', type: `${evaluator.catalogue.libraryOf(imported.from)}#${type}`, package: imported.from, path: [], declared: { file, type: { name: '' } } };
}

function typedParameter(evaluator: Evaluator, file: FileFacts, type: TypeReference | undefined, symbolic: Value): Value | undefined {
  const typed = type === undefined ? undefined : evaluator.ofType(file, type, symbolic);
  return typed?.kind === 'union' && typed.of.every((branch) => branch.kind === 'text') ? undefined : typed;
}

/** Any value of a declared type, as far as the type says which API it has; `undefined` when it says nothing. */
export function valueOfType(evaluator: Evaluator, file: FileFacts, type: TypeReference, source: Value | undefined, depth = 0): Value | undefined {
  if (depth > DEEPEST_TYPE) return undefined;
  if (type.literal !== undefined) return text(type.literal);
  if (type.indexed !== undefined) return undefined;
  if (type.query !== undefined) return telling(evaluator.evaluate(file, type.query, undefined));
  if (type.parts !== undefined) return ofParts(evaluator, file, type.parts, source, depth);
  if (type.binding === undefined) return ofGlobalType(evaluator, file, type, source, depth) ?? ofAmbientType(evaluator, file, type, source, depth);
  return ofBoundType(evaluator, file, type, type.binding, source, depth);
}

function telling(value: Value): Value | undefined {
  return isVague(value) ? undefined : value;
}

function ofParts(evaluator: Evaluator, file: FileFacts, parts: readonly TypeReference[], source: Value | undefined, depth: number): Value | undefined {
  const values = parts.flatMap((part) => valueOfType(evaluator, file, part, source, depth + 1) ?? []);
  return values.length === 0 ? undefined : unite(values);
}

function ofGlobalType(evaluator: Evaluator, file: FileFacts, type: TypeReference, source: Value | undefined, depth: number): Value | undefined {
  const [first] = type.arguments ?? [];
  if (first === undefined) return libraryType(evaluator, file, 'global', type.name, source, type);
  if (TRANSPARENT.has(type.name)) return valueOfType(evaluator, file, first, source, depth + 1);
  if (LISTS.has(type.name)) {
    const item = valueOfType(evaluator, file, first, undefined, depth + 1);
    return item === undefined ? undefined : { kind: 'array', items: [item] };
  }
  if (first.query !== undefined && (type.name === 'ReturnType' || type.name === 'InstanceType')) return ofResult(evaluator, file, first, type.name);
  return libraryType(evaluator, file, 'global', type.name, source, type);
}

/** Of a type that needs no import. */
function ofAmbientType(evaluator: Evaluator, file: FileFacts, type: TypeReference, source: Value | undefined, depth: number): Value | undefined {
  for (const at of ambientDeclarations(evaluator, file, type)) {
    const value = ofPassed(evaluator, file, type, at, source, depth) ?? ofBoundType(evaluator, at.file, { ...type, binding: at.binding }, at.binding, source, depth + 1);
    if (value !== undefined) return value;
  }
  return undefined;
}

function ofResult(evaluator: Evaluator, file: FileFacts, type: TypeReference, name: string): Value | undefined {
  const value = type.query === undefined ? undefined : evaluator.evaluate(file, type.query, undefined);
  if (value?.kind === 'class' && name === 'InstanceType') return { kind: 'self', file: value.file, class: value.class };
  if (value?.kind === 'api') return ofLibraryResult(evaluator, value, name);
  if (value?.kind !== 'function') return undefined;
  const returns = functionAt(value.file, value.function)?.returns ?? [];
  return telling(unite(returns.map((returned) => evaluator.evaluate(value.file, returned, value.frame))));
}

/** `InstanceType<typeof Twilio>` is what the class of a library constructs, `ReturnType<typeof createClient>` what its function makes. */
function ofLibraryResult({ catalogue }: Evaluator, { package: packageName, path }: Value & { kind: 'api' }, name: string): Value | undefined {
  const [library, key] = [catalogue.libraryOf(packageName), path.join('.')];
  const type = name === 'InstanceType' ? catalogue.typeNamed(library, key) : catalogue.madeBy(library, key) ?? catalogue.madeBy(library, `${key}()`);
  return type === undefined ? undefined : { kind: 'instance', type, package: packageName, path: [] };
}

function ofBoundType(evaluator: Evaluator, file: FileFacts, type: TypeReference, index: number, source: Value | undefined, depth: number): Value | undefined {
  const binding = bindingAt(file, index);
  if (binding === undefined) return undefined;
  if (binding.kind === 'import') return ofImportedType(evaluator, file, type, binding, source, depth);
  if (binding.kind === 'class' && binding.value?.kind === 'class') return selfOf(evaluator, file, binding.value.class, source, file);
  if (binding.kind === 'type') return ofPassed(evaluator, file, type, { file, binding: index }, source, depth) ?? ofDeclaration(evaluator, file, index, binding, source, depth);
  return enumMember(evaluator, file, type, index);
}

/** `subject: Subjects.OrderCreated` says the value. */
function enumMember(evaluator: Evaluator, file: FileFacts, type: TypeReference, index: number): Value | undefined {
  const names = type.name.split('.').slice(1);
  if (names.length === 0) return undefined;
  let value = evaluator.evaluate(file, { kind: 'reference', binding: index }, undefined);
  for (const name of names) value = evaluator.member(value, name);
  return telling(value);
}

/** An instance of a class, or what `from` is given for it. */
function selfOf(evaluator: Evaluator, file: FileFacts, classIndex: number, source: Value | undefined, from: FileFacts): Value {
  const injected = evaluator.provided(`class:${file.file}#${classIndex}`, from.file);
  if (injected !== undefined) return injected;
  return { kind: 'self', file, class: classIndex, ...(source === undefined ? {} : { source }) };
}

function ofImportedType(evaluator: Evaluator, file: FileFacts, type: TypeReference, binding: BindingFact, source: Value | undefined, depth: number): Value | undefined {
  const declared = importAt(file, binding.import ?? -1);
  if (declared === undefined) return undefined;
  const names = type.name.split('.');
  const target = findImported(evaluator.program, file.file, declared.from, declared.name);
  if (target.kind === 'package') return ofPackage(evaluator, file, type, target, source, depth);
  const generated = isHandWritten(evaluator, target) ? undefined : generatedType(evaluator, file, [declared.name, ...names.slice(1)], source);
  if (generated !== undefined || target.kind !== 'expression') return generated;
  if (target.value.kind === 'class') return selfOf(evaluator, target.file, target.value.class, source, file);
  const named = bindingOf(target);
  if (named === undefined) return undefined;
  return ofPassed(evaluator, file, type, { file: target.file, binding: named }, source, depth) ?? ofBoundType(evaluator, target.file, { ...type, binding: named }, named, source, depth + 1);
}

function ofPackage(evaluator: Evaluator, file: FileFacts, type: TypeReference, { package: packageName, name }: ExportTarget & { kind: 'package' }, source: Value | undefined, depth: number): Value | undefined {
  const names = type.name.split('.');
  const path = [name, ...names.slice(1)].filter((one) => one !== '*' && (one !== 'default' || names.length === 1));
  const generated = evaluator.catalogue.isKnown(packageName) ? undefined : generatedType(evaluator, file, path, source);
  return libraryType(evaluator, file, packageName, path.join('.'), source, type) ?? generated ?? throughPackage(evaluator, file, type, source, depth);
}

/** `Traced<Orders>` has all that `Orders` has. */
function ofPassed(evaluator: Evaluator, file: FileFacts, type: TypeReference, at: DeclaredAt, source: Value | undefined, depth: number): Value | undefined {
  const argument = passedArgument(type, at);
  return argument === undefined ? undefined : valueOfType(evaluator, file, argument, source, depth + 1);
}

function isHandWritten({ program }: Evaluator, target: ExportTarget): boolean {
  return target.kind === 'data' || ((target.kind === 'expression' || target.kind === 'namespace') && !program.isGenerated(target.file.file));
}

function generatedType(evaluator: Evaluator, file: FileFacts, path: readonly string[], source: Value | undefined): Value | undefined {
  const owner = evaluator.catalogue.generatedFor(path[0] ?? '');
  return owner === undefined ? undefined : libraryType(evaluator, file, owner, path.join('.'), source);
}

/** Generic types of packages (`Repository<T>`, RxJS `Observable<T>`) that only wrap. */
function throughPackage(evaluator: Evaluator, file: FileFacts, type: TypeReference, source: Value | undefined, depth: number): Value | undefined {
  const [first] = type.arguments ?? [];
  return first !== undefined && TRANSPARENT.has(type.name) ? valueOfType(evaluator, file, first, source, depth + 1) : undefined;
}

function libraryType(evaluator: Evaluator, file: FileFacts, packageName: string, name: string, source: Value | undefined, type?: TypeReference): Value | undefined {
  const { catalogue } = evaluator;
  const library = catalogue.libraryOf(packageName);
  const names = [name, name.split('.').at(-1) ?? name];
  const key = names.flatMap((candidate) => catalogue.typeNamed(library, candidate) ?? [])[0];
  if (key === undefined) return undefined;
  const registered = evaluator.provided(`type:${key}`, file.file);
  if (registered !== undefined) return registered.kind === 'instance' && registered.package === undefined ? { ...registered, package: packageName } : registered;
  return { kind: 'instance', type: key, package: packageName, path: [], ...(source === undefined ? {} : { source }), ...(type?.arguments === undefined ? {} : { declared: { file, type } }) };
}

function ofDeclaration(evaluator: Evaluator, file: FileFacts, index: number, binding: BindingFact, source: Value | undefined, depth: number): Value | undefined {
  const declared = interfaceOf(file, index);
  if (declared === undefined) return binding.type === undefined ? undefined : valueOfType(evaluator, file, binding.type, source, depth + 1);
  if (declared.alias !== undefined) return valueOfType(evaluator, file, declared.alias, source, depth + 1);
  for (const base of declared.extends) {
    const value = valueOfType(evaluator, file, base, source, depth + 1);
    if (value?.kind === 'instance') return value;
  }
  const implementations = evaluator.implementationsOf(file, index);
  const objects = evaluator.objectsDeclaredAs(file, index);
  const count = implementations.length + objects.length;
  if (count === 0 || count > MOST_IMPLEMENTATIONS) return undefined;
  return unite([...implementations.map((one) => selfOf(evaluator, one.file, one.class, source, file)), ...objects.map((one) => evaluator.evaluate(one.file, one.expression, undefined))]);
}
