import { classAt, functionAt, superCall, writtenAs } from '../model/entries';
import { isVague } from './vague';
import type { ClassFact, Expression, FileFacts } from '../model/facts';
import type { Evaluator } from './evaluator';
import { LONGEST_CHAIN, extendedType, methodValue } from './class-members';
import { fieldValue, withFieldAdditions, type Self } from './field-values';
import { constructorFrame } from './frames';
import { heldMember } from './held-members';
import { describedKey, fromContainer, memberKey } from './injection';
import { findExport } from './program';
import { environmentRead } from './environment-read';
import { objectMember } from './objects';
import { schemaDefault } from './schema-defaults';
import { schemaMember } from './schema-members';
import { staticMember } from './static-members';
import { storedColumn } from './stored-rows';
import { isHolder, tableMember, valuesOf } from './tables';
import { memberOfDeclared } from './member-types';
import { urlMember } from './url-parts';
import { DECLARED, branches, mapBranches, text, unite, unknown, type Value } from './values';

/** The value of `object.name`. */
export function memberOf(evaluator: Evaluator, object: Value, name: string): Value {
  if (name === '[]' && isHolder(object)) return unite(valuesOf(evaluator, object));
  switch (object.kind) {
    case 'union': return mapBranches(object, (branch) => evaluator.member(branch, name));
    case 'api': return apiMember(evaluator, object, name);
    case 'instance': return instanceMember(evaluator, object, name);
    case 'self': return selfMember(evaluator, object, name);
    case 'class': return staticMember(evaluator, object, name);
    case 'object': return objectMember(evaluator, object, name);
    case 'member': return memberOfMember(evaluator, object, name);
    case 'table': return tableMember(evaluator, object, name);
    case 'namespace': return namespaceMember(evaluator, object, name);
    case 'parameter': return parameterMember(evaluator, object, name);
    case 'result': return environmentRead(evaluator, object, name) ?? schemaDefault(evaluator, object, name) ?? storedColumn(evaluator, object, name) ?? memberOfResult(evaluator, object, name);
    case 'array': return name === 'length' ? { kind: 'literal', value: object.items.length } : unknown('computed', name);
    case 'text': return urlMember(object, name) ?? unknown('computed', name);
    case 'function': return functionMember(evaluator, object, name);
    case 'unknown': return unknownMember(evaluator, object, name);
    default: return unknown('computed', name);
  }
}

function apiMember(evaluator: Evaluator, object: Value & { kind: 'api' }, name: string): Value {
  if (object.package === 'global') return globalMember(evaluator, object, name);
  if (name === '*' || (name === 'default' && object.path.length > 0)) return object;
  const path = object.path.length === 1 && object.path[0] === 'default' ? [name] : [...object.path, name];
  return asInstance(evaluator, { ...object, path });
}

const GLOBAL_OBJECTS: ReadonlySet<string> = new Set(['globalThis', 'window', 'self', 'global']);

function globalMember(evaluator: Evaluator, object: Value & { kind: 'api' }, name: string): Value {
  const path = [...object.path, name];
  const [first = '', second, third] = path;
  if ((first === 'process' || first === 'import.meta' || first === 'Bun') && second === 'env') return third === undefined ? { ...object, path } : { kind: 'environment', name: third };
  if (first === 'process' && second === 'argv' && third !== undefined) return unknown('computed', 'argv');
  if (GLOBAL_OBJECTS.has(first) && path.length === 2) return { kind: 'api', package: 'global', path: [name] };
  return asInstance(evaluator, { ...object, path });
}

/** Exports and globals that are instances or texts themselves, and members of a default export that is one. */
export function asInstance(evaluator: Evaluator, api: Value & { kind: 'api' }): Value {
  const { catalogue } = evaluator;
  const library = catalogue.libraryOf(api.package);
  const type = catalogue.valueType(library, api.path.join('.'));
  if (type !== undefined) return { kind: 'instance', type, package: api.package, path: [] };
  const known = catalogue.textOf(library, api.path.join('.'));
  return known === undefined ? api : text(known);
}

function instanceMember(evaluator: Evaluator, object: Value & { kind: 'instance' }, name: string): Value {
  const path = [...object.path, name];
  for (const key of evaluator.catalogue.lineage(object.type)) {
    const [library = '', type = ''] = key.split('#');
    const found = evaluator.catalogue.valueType(library, `${type}.${path.join('.')}`);
    if (found !== undefined) return { ...object, type: found, path: [] };
  }
  const own = object.made?.how === 'registration' && object.made.schema !== undefined ? schemaMember(evaluator, object, object.made.schema, name) : undefined;
  if (own !== undefined) return own;
  return addedMember(evaluator, object, name) ?? heldMember(evaluator, object, name) ?? storedColumn(evaluator, object, name) ?? { ...object, path };
}

/** What the workspace adds to every instance of a type. */
function addedMember(evaluator: Evaluator, object: Value & { kind: 'instance' }, name: string): Value | undefined {
  const path = [...object.path, name];
  if (path.length > 2 || (path.length === 2 && !evaluator.catalogue.stores.has(path[0] ?? ''))) return undefined;
  return evaluator.provided(memberKey(object.type, path.join('.')), object.made?.how === 'call' ? object.made.at.file.file : '');
}

/** What is put on a function, beside its declaration or as an export of a module that is the function. */
function functionMember(evaluator: Evaluator, object: Value & { kind: 'function' }, name: string): Value {
  const { file } = object;
  if (name === 'name') return { kind: 'text', parts: [{ known: functionAt(file, object.function)?.name ?? '' }] };
  const isIt = (value: Expression | undefined): boolean => {
    const named = writtenAs(file, value);
    return named?.kind === 'function' && named.function === object.function;
  };
  const added = file.bindings.find((binding) => binding.properties !== undefined && isIt(binding.value))?.properties?.find((property) => property.name === name)?.value;
  const isModule = file.exports.some((entry) => 'value' in entry && entry.name === '=' && isIt(entry.value));
  const exported = isModule ? file.exports.find((entry) => 'value' in entry && entry.name === name) : undefined;
  const value = added ?? (exported !== undefined && 'value' in exported ? exported.value : undefined);
  return value === undefined ? unknown('computed', name) : evaluator.evaluate(file, value, undefined);
}

function namespaceMember(evaluator: Evaluator, object: Value & { kind: 'namespace' }, name: string): Value {
  const target = findExport(evaluator.program, object.file, name);
  if (target.kind === 'expression') return evaluator.evaluate(target.file, target.value, undefined);
  if (target.kind === 'package') return evaluator.member({ kind: 'api', package: target.package, path: [] }, target.name);
  if (target.kind === 'namespace') return { kind: 'namespace', file: target.file };
  return name === 'exports' ? object : unknown('missing export', name);
}

function parameterMember(evaluator: Evaluator, object: Value & { kind: 'parameter' }, name: string): Value {
  const { declared, ...rest } = object;
  const next: Value = { ...rest, path: [...object.path, name] };
  const handed = object.path.length > 0 ? undefined : evaluator.provided(`handed:${name}`, object.file.file) ?? fromContainer(evaluator, object.file, object.function, name);
  if (handed !== undefined) return handed;
  return declared === undefined ? next : memberOfDeclared(evaluator, declared, name, next);
}

function memberOfResult(evaluator: Evaluator, { declared, ...object }: Value & { kind: 'result' }, name: string): Value {
  const next: Value = { ...object, path: [...object.path, name] };
  return declared === undefined ? next : memberOfDeclared(evaluator, declared, name, next);
}

function memberOfMember(evaluator: Evaluator, { declared, ...object }: Value & { kind: 'member' }, name: string): Value {
  const next: Value = { ...object, name, of: [...object.of ?? [], object.name] };
  return declared === undefined ? next : memberOfDeclared(evaluator, declared, name, next);
}

function unknownMember(evaluator: Evaluator, { declared, name: of }: Value & { kind: 'unknown' }, name: string): Value {
  return declared === undefined ? unknown('computed', name, of) : memberOfDeclared(evaluator, declared, name, unknown(DECLARED, name));
}

function selfMember(evaluator: Evaluator, self: Self, name: string): Value {
  if (name === 'constructor') return { kind: 'class', file: self.file, class: self.class };
  const { above, ...receiver } = self;
  const start = above ?? self;
  return memberInChain(evaluator, receiver, start.file, start.class, name, above === undefined, 0);
}

function memberInChain(evaluator: Evaluator, self: Self, file: FileFacts, classIndex: number, name: string, own: boolean, depth: number): Value {
  const fact = classAt(file, classIndex);
  if (fact === undefined || depth > LONGEST_CHAIN) return unknown('computed', name);
  const found = own ? ownMember(evaluator, self, file, classIndex, fact, name) : undefined;
  if (found !== undefined) return found;
  const mixed = mixedIn(evaluator, self, file, fact, name);
  if (mixed !== undefined) return mixed;
  if (fact.extends === undefined) return ofSubclasses(evaluator, self, name);
  const base = evaluator.evaluate(file, fact.extends, undefined);
  for (const branch of branches(base)) {
    if (branch.kind === 'class') return memberInChain(evaluator, self, branch.file, branch.class, name, true, depth + 1);
    const instance = libraryBase(evaluator, self, file, classIndex, branch);
    if (instance !== undefined) return evaluator.member(instance, name);
  }
  return ofSubclasses(evaluator, self, name);
}

/** A member of an object that is copied onto the prototype. */
function mixedIn(evaluator: Evaluator, self: Self, file: FileFacts, { mixins = [] }: ClassFact, name: string): Value | undefined {
  for (const mixin of mixins) {
    const source = evaluator.evaluate(file, mixin, undefined);
    const value = isHolder(source) || source.kind === 'self' || source.kind === 'namespace' ? evaluator.member(source, name) : undefined;
    if (value?.kind === 'function') return { ...value, self };
    if (value !== undefined && !isVague(value) && value.kind !== 'member') return value;
  }
  return undefined;
}

/** What only subclasses define stays open: it depends on who the instance is. */
function ofSubclasses(evaluator: Evaluator, self: Self, name: string): Value {
  const subclasses = evaluator.subclassesOf(self.file, self.class);
  const [only] = subclasses;
  const fact = classAt(self.file, self.class);
  if (self.made === undefined && subclasses.length === 1 && only !== undefined && fact?.abstract === true) {
    return evaluator.member({ kind: 'self', file: only.file, class: only.class }, name);
  }
  return { kind: 'member', file: self.file, class: self.class, name };
}

/** An own class that extends a library's class is an instance of that class too. */
export function libraryBase(evaluator: Evaluator, self: Self, file: FileFacts, classIndex: number, base: Value): Value | undefined {
  if (base.kind !== 'api') return undefined;
  const type = extendedType(evaluator, base);
  if (type === undefined) return undefined;
  const described = evaluator.provided(describedKey(file, classIndex), file.file);
  if (described?.kind === 'instance' && described.type === type) return described;
  return { kind: 'instance', type, package: base.package, path: [], made: { how: 'super', file, arguments: superArguments(evaluator, self, file, classIndex) }, source: { kind: 'self', file: self.file, class: self.class } };
}

function superArguments(evaluator: Evaluator, self: Self, file: FileFacts, classIndex: number): readonly Value[] {
  const fact = classAt(file, classIndex);
  const call = superCall(file, classIndex);
  const frame = constructorFrame(evaluator, self, file, classIndex);
  if (call !== undefined) return call.arguments.map((argument) => evaluator.evaluate(file, argument, frame));
  if (fact?.construct !== undefined || self.made === undefined) return [];
  const { made } = self;
  return made.call.arguments.map((argument) => evaluator.evaluate(made.file, argument, made.frame));
}

function ownMember(evaluator: Evaluator, self: Self, file: FileFacts, classIndex: number, fact: ClassFact, name: string): Value | undefined {
  const method = fact.methods.find((candidate) => candidate.name === name && candidate.static !== true && candidate.kind !== 'setter');
  if (method !== undefined) return methodValue(evaluator, self, file, method);
  const field = fact.fields.find((candidate) => candidate.name === name && candidate.static !== true);
  const assignments = fact.assignments.filter((candidate) => candidate.name === name);
  if (field === undefined && assignments.length === 0) return undefined;
  const stored = field?.value === undefined && assignments.length === 0 ? storedColumn(evaluator, self, name) : undefined;
  if (stored !== undefined) return stored;
  return withFieldAdditions(evaluator, self, file, classIndex, name, fieldValue(evaluator, self, file, classIndex, name, field, assignments));
}
