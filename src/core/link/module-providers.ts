import { functionAt } from '../model/entries';
import type { Expression, FileFacts } from '../model/facts';
import type { Evaluator } from './evaluator';
import { tokenKey } from './injection';
import { functionKey } from './program';
import { knownText } from './strings';
import { branches, unite, type Value } from './values';

type ObjectExpression = Expression & { readonly kind: 'object' };

/** What a module provides for a token; without `module` nobody knows which one it is. */
export interface Provided { readonly file: string; readonly value: Value; readonly module?: string }

/** Notes what is provided for a token. */
export type Add = (token: string, provided: Provided) => void;

/** Reads the providers that module decorators list, and those of dynamic modules (`static forRoot() { return { module, providers }; }`). */
export function readProviders(evaluator: Evaluator, file: FileFacts, add: Add): void {
  for (const { options, module } of modulesOf(file)) {
    const providers = evaluator.member(evaluator.evaluate(file, options, undefined), 'providers');
    const items = branches(providers).flatMap((one) => (one.kind === 'array' ? one.items : []));
    for (const item of items) addProvider(evaluator, item, (token, value) => add(token, { file: file.file, value, ...(module === undefined ? {} : { module }) }));
  }
}

const DEEPEST_LIST = 4;
const PROVIDES = ['useClass', 'useValue', 'useExisting', 'useFactory'];

/** An application of Angular lists providers in its configuration, in routes and in functions that give some: they say themselves what they are. */
export function readListedProviders(evaluator: Evaluator, file: FileFacts, add: Add): void {
  if (!evaluator.program.dependsOn(file.file, '@angular/core')) return;
  const roots = [...file.bindings.map(({ value }) => value), ...file.calls.flatMap((call) => call.arguments), ...file.functions.flatMap(({ returns }) => returns), ...file.exports.map((entry) => ('value' in entry ? entry.value : undefined))];
  for (const provider of new Set(roots.flatMap((root) => (root === undefined ? [] : providersIn(root, 0))))) {
    addProvider(evaluator, evaluator.evaluate(file, provider, undefined), (token, value) => add(token, { file: file.file, value }));
  }
}

function providersIn(expression: Expression, depth: number): readonly ObjectExpression[] {
  if (depth > DEEPEST_LIST) return [];
  if (expression.kind === 'array') return expression.items.flatMap((item) => providersIn(item, depth + 1));
  if (expression.kind !== 'object') return [];
  if (has(expression, 'provide') && PROVIDES.some((name) => has(expression, name))) return [expression];
  return expression.properties.flatMap((property) => ('name' in property && property.name === 'providers' ? providersIn(property.value, depth + 1) : []));
}

interface ModuleOptions { readonly options: ObjectExpression; readonly module: string | undefined }

function modulesOf(file: FileFacts): readonly ModuleOptions[] {
  const decorated = file.classes.flatMap((fact, index) => (fact.decorators ?? []).flatMap(({ arguments: [options] }) => (options?.kind === 'object' ? [{ options, module: functionKey(file.file, index) }] : [])));
  const dynamic = file.functions.flatMap((fact) => fact.returns.flatMap((returned) => (
    returned.kind === 'object' && has(returned, 'module') && has(returned, 'providers') ? [{ options: returned, module: fact.class === undefined ? undefined : functionKey(file.file, fact.class) }] : []
  )));
  return [...decorated, ...dynamic];
}

/** The modules that a file imports into others or creates an application from; the rest is there for tests or for another day. */
export function wiredModules(evaluator: Evaluator, file: FileFacts): readonly string[] {
  const imported = modulesOf(file).map(({ options }) => evaluator.member(evaluator.evaluate(file, options, undefined), 'imports'));
  const created = file.calls.flatMap(({ callee, arguments: [first] }) => (callee.kind === 'member' && callee.name.startsWith('create') && first?.kind === 'reference' ? [evaluator.evaluate(file, first, undefined)] : []));
  return [...imported, ...created].flatMap(branches).flatMap((value) => modulesIn(evaluator, value));
}

/** The module itself, what `forRoot()` gives, or what `forwardRef(() => Module)` stands for. */
function modulesIn(evaluator: Evaluator, value: Value): readonly string[] {
  if (value.kind === 'array') return value.items.flatMap((item) => branches(item)).flatMap((item) => (item.kind === 'array' ? [] : modulesIn(evaluator, item)));
  if (value.kind === 'class') return [functionKey(value.file.file, value.class)];
  const inner = value.kind === 'object' ? evaluator.member(value, 'module') : value.kind === 'result' ? evaluator.read({ at: value.at }, 'arg[0]()') : undefined;
  return inner?.kind === 'class' ? [functionKey(inner.file.file, inner.class)] : [];
}

function has(object: ObjectExpression, name: string): boolean {
  return object.properties.some((property) => 'name' in property && property.name === name);
}

function addProvider(evaluator: Evaluator, provider: Value, add: (token: string, value: Value) => void): void {
  if (provider.kind !== 'object') return;
  const token = tokenKey(evaluator.member(provider, 'provide'));
  const value = token === undefined ? undefined : providedValue(evaluator, provider);
  if (token !== undefined && value !== undefined) add(token, value);
}

function providedValue(evaluator: Evaluator, provider: Value & { kind: 'object' }): Value | undefined {
  const made = instancesOf(evaluator.member(provider, 'useClass'));
  if (made !== undefined) return made;
  const useValue = evaluator.member(provider, 'useValue');
  if (useValue.kind !== 'literal' && useValue.kind !== 'unknown') return useValue;
  const existing = instancesOf(evaluator.member(provider, 'useExisting'));
  if (existing !== undefined) return existing;
  const factory = evaluator.member(provider, 'useFactory');
  return factory.kind === 'function' ? factoryValue(evaluator, factory, evaluator.member(provider, 'inject')) : undefined;
}

/** An instance of the class, or of each of several between which configuration chooses. */
export function instancesOf(value: Value): Value | undefined {
  const instances = branches(value).flatMap((branch): readonly Value[] => (branch.kind === 'class' ? [{ kind: 'self', file: branch.file, class: branch.class }] : []));
  return instances.length === 0 ? undefined : unite(instances);
}

/** What a factory returns, as far as it is a client, a class of ours, a text or a list of those; `inject` lists what its parameters are given. */
export function factoryValue(evaluator: Evaluator, factory: Value & { kind: 'function' }, inject?: Value): Value | undefined {
  const fact = functionAt(factory.file, factory.function);
  const given = inject?.kind === 'array' ? inject.items : [];
  const values = (fact?.returns ?? []).flatMap((returned) => branches(evaluator.evaluate(factory.file, returned, factory.frame))).map((value) => withGiven(factory, given, value));
  const telling = values.filter((value) => value.kind === 'array' ? value.items.some(tells) : tells(value));
  return telling.length === 0 ? undefined : unite(telling);
}

function tells(value: Value): boolean {
  return value.kind === 'instance' || value.kind === 'self' || value.kind === 'api' || value.kind === 'function' || knownText(value) !== undefined;
}

/** Instances of the injected classes in place of the factory's parameters. */
function withGiven(factory: Value & { kind: 'function' }, given: readonly Value[], value: Value): Value {
  if (value.kind === 'array') return { kind: 'array', items: value.items.map((item) => withGiven(factory, given, item)) };
  if (value.kind !== 'parameter' || value.file !== factory.file || value.function !== factory.function || value.path.length > 0) return value;
  const injected = given[value.index];
  return (injected === undefined ? undefined : instancesOf(injected)) ?? value;
}
