import type { CallFact, FileFacts } from '../model/facts';
import { apiKeys } from './api-keys';
import type { IndexedSchema } from './catalogue-index';
import { decoratorsMeant } from './decorators';
import type { Evaluator } from './evaluator';
import { membersAt } from './handler-members';
import { argumentKey, describedKey, selfKey } from './injection';
import type { Add } from './module-providers';
import { splitSteps } from './paths';
import { foundAt, functionsOf } from './schema-members';
import { branches, type Schema, type Value } from './values';

type ObjectValue = Value & { readonly kind: 'object' };

/** A plain object of which a library makes an instance, and that instance. */
export interface FoundSchema extends IndexedSchema { readonly schema: Schema; readonly instance: Value & { readonly kind: 'instance' } }

const DEEPEST_MIXIN = 4;
const MOST_MIXINS = 24;

/** The schemas that a file exports, or hands to a call or a decorator that takes one. */
export function schemasIn(evaluator: Evaluator, file: FileFacts): readonly FoundSchema[] {
  return evaluator.catalogue.schemas.flatMap((one) => [...exportedIn(evaluator, file, one), ...givenIn(evaluator, file, one), ...decoratedIn(evaluator, file, one)]);
}

function exportedIn(evaluator: Evaluator, file: FileFacts, one: IndexedSchema): readonly FoundSchema[] {
  if (!Object.keys(one.library.packages).some((name) => evaluator.program.dependsOn(file.file, name))) return [];
  const objects = file.exports.flatMap((entry) => ('value' in entry ? objectsIn(evaluator.evaluate(file, entry.value, undefined)) : []));
  return [...new Map(objects.map((object) => [object.expression, object])).values()]
    .filter((object) => (object.file === file || object.frame !== undefined) && isTold(evaluator, object, one)).map((object) => toFound(evaluator, one, object));
}

function objectsIn(value: Value): readonly ObjectValue[] {
  return branches(value).filter((branch): branch is ObjectValue => branch.kind === 'object');
}

/** Whether an object has what tells it, and nothing that tells something else. */
function isTold(evaluator: Evaluator, object: ObjectValue, { model }: IndexedSchema): boolean {
  const names = new Set(membersAt(evaluator, object, ['*']).flatMap((found) => found.names));
  return model.told.some((name) => names.has(name)) && model.never?.some((name) => names.has(name)) !== true;
}

/** `broker.createService({ … })`, and `this.parseServiceSchema({ … })` of a class that is the instance itself. */
function givenIn(evaluator: Evaluator, file: FileFacts, one: IndexedSchema): readonly FoundSchema[] {
  const names = new Set([...one.given].map((key) => key.replace(/^.*[.#]/, '')));
  return file.calls.filter((call) => names.has(calledName(call))).flatMap((call) => {
    const [first] = call.arguments;
    const callee = branches(evaluator.evaluate(file, call.callee, undefined)).find((branch) => branch.kind === 'api' || branch.kind === 'instance');
    if (first === undefined || callee === undefined || !apiKeys(evaluator, callee, call.form).some(({ library, key }) => one.given.has(`${library}#${key}`))) return [];
    const base = callee.kind === 'instance' && callee.source?.kind === 'self' ? callee.source : undefined;
    return objectsIn(evaluator.evaluate(file, first, undefined)).map((object) => toFound(evaluator, one, object, base));
  });
}

function calledName({ callee }: CallFact): string {
  return callee.kind === 'member' ? callee.name : '';
}

function decoratedIn(evaluator: Evaluator, file: FileFacts, one: IndexedSchema): readonly FoundSchema[] {
  return file.classes.flatMap((fact, index) => (fact.decorators ?? []).flatMap((decorator) => decoratorsMeant(evaluator, file, decorator)).flatMap((meant) => {
    const [first] = meant.decorator.arguments;
    const key = `${evaluator.catalogue.libraryOf(meant.callee.package)}#${meant.callee.path.join('.')}`;
    if (first === undefined || !one.given.has(key)) return [];
    return objectsIn(evaluator.evaluate(meant.file, first, meant.frame)).map((object) => toFound(evaluator, one, object, { kind: 'self', file, class: index }));
  }));
}

function toFound(evaluator: Evaluator, one: IndexedSchema, object: ObjectValue, base?: Value): FoundSchema {
  const schema = toSchema(evaluator, one, object, 0, base);
  const options = [schema, ...allMixins(schema)].find(({ object: named }) => evaluator.member(named, 'name').kind !== 'literal')?.object ?? object;
  const [packageName = one.library.name] = Object.keys(one.library.packages);
  return { ...one, schema, instance: { kind: 'instance', type: one.type, package: packageName, path: [], made: { how: 'registration', options, schema } } };
}

function toSchema(evaluator: Evaluator, one: IndexedSchema, object: ObjectValue, depth: number, base?: Value): Schema {
  const mixins = one.model.mixins === undefined || depth >= DEEPEST_MIXIN ? [] : branches(evaluator.member(object, one.model.mixins));
  const mixed = mixins.flatMap((list) => (list.kind === 'array' ? list.items : [])).flatMap(objectsIn).slice(0, MOST_MIXINS);
  return { model: one.model, object, mixins: mixed.map((mixin) => toSchema(evaluator, one, mixin, depth + 1)), ...(base === undefined ? {} : { base }) };
}

function allMixins({ mixins }: Schema): readonly Schema[] {
  return mixins.flatMap((mixin) => [mixin, ...allMixins(mixin)]);
}

/** What the functions of a schema see as `this`, and what its handlers are given. */
export function readSchemas(evaluator: Evaluator, file: FileFacts, add: Add): void {
  for (const { schema, instance, model, library } of schemasIn(evaluator, file)) {
    if (schema.base?.kind === 'self') add(describedKey(schema.base.file, schema.base.class), { file: file.file, value: withoutBase(instance, schema) });
    for (const one of functionsOf(evaluator, schema)) add(selfKey(one.file, one.function), { file: file.file, value: instance });
    for (const [path, { parameters = [], handler }] of Object.entries(model.entries)) {
      const handlers = parameters.length === 0 || handler === undefined ? [] : foundAt(evaluator, schema, splitSteps(path));
      for (const { value } of handlers) noteParameters(evaluator, value, parameters.map((name) => (name === '' ? undefined : `${library.name}#${name}`)), instance, add);
    }
  }
}

/** What a class inherits from its description; the rest it has itself. */
function withoutBase(instance: FoundSchema['instance'], { model, object, mixins }: Schema): FoundSchema['instance'] {
  return instance.made?.how === 'registration' ? { ...instance, made: { ...instance.made, schema: { model, object, mixins } } } : instance;
}

function noteParameters(evaluator: Evaluator, value: Value, types: readonly (string | undefined)[], { package: packageName }: FoundSchema['instance'], add: Add): void {
  const functions = branches(value).flatMap((branch) => (branch.kind === 'object' ? branches(evaluator.member(branch, 'handler')) : branch.kind === 'array' ? branch.items : [branch]));
  for (const one of functions) {
    if (one.kind !== 'function') continue;
    for (const [index, type] of types.entries()) {
      if (type !== undefined) add(argumentKey(one.file, one.function, index), { file: one.file.file, value: { kind: 'instance', type, ...(packageName === undefined ? {} : { package: packageName }), path: [] } });
    }
  }
}
