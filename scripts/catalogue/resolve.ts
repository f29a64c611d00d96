import ts from 'typescript';
import type { LibraryModel } from '../../src/core/catalogue/library';
import type { Declarations } from './declarations';
import { unalias } from './declarations';
import { expandBraces as expand } from '../../src/core/catalogue/keys';
import { handedTo, isCallable, joined, memberOf, NOTHING, oneCallAway, resultsOf, valuesOf, type Values } from './values';

export type Verdict =
  | { readonly kind: 'there' }
  | { readonly kind: 'gone'; readonly because: string }
  | { readonly kind: 'unknown'; readonly because: string };

/** Says whether a key of a model (braces expanded, without another library before it) is there in the declarations of one package. */
export type Resolver = (key: string) => Verdict;

interface Key {
  readonly how: 'new' | 'call' | 'value';
  readonly path: readonly string[];
  readonly callback?: number;
  /** The function stands under a name in an argument, which declarations are not asked about. */
  readonly within?: true;
}

interface Context {
  readonly model: LibraryModel;
  readonly declarations: Declarations;
  readonly checker: ts.TypeChecker;
  readonly instances: Map<string, Values>;
}

const THERE: Verdict = { kind: 'there' };

export function createResolver(model: LibraryModel, declarations: Declarations): Resolver {
  const context = { model, declarations, checker: declarations.checker, instances: new Map<string, Values>() };
  return (key) => judge(context, readKey(key));
}

function readKey(key: string): Key {
  const [, isNew, path = '', called, place, parameter] = /^(new )?(.+?)(\(\))?(?::([\w.]+)\[(\d)\])?$/.exec(key) ?? [];
  const handed = place === undefined ? {} : place === 'callback' ? { callback: Number(parameter) } : { within: true as const };
  return { how: isNew !== undefined ? 'new' : called !== undefined ? 'call' : 'value', path: path.split('.'), ...handed };
}

function judge(context: Context, key: Key): Verdict {
  const star = key.path.findIndex((step) => step.includes('*'));
  if (star === 0) return { kind: 'unknown', because: 'stands for several' };
  const reached = follow(context, star < 0 ? key.path : key.path.slice(0, star), key.how === 'new');
  if ('kind' in reached) return reached;
  if (star >= 0) return { kind: 'unknown', because: 'stands for any member' };
  if (key.how !== 'value' && !isCallable(reached, key.how, context.checker)) return notCallable(key, reached);
  return key.callback === undefined ? THERE : judgeHanded(handedTo(context.checker, reached, key.how === 'new' ? 'new' : 'call', key.callback));
}

function notCallable(key: Key, reached: Values): Verdict {
  const name = key.path.join('.');
  if (reached.open || reached.types.length === 0) return { kind: 'unknown', because: `${name} is \`any\`` };
  return { kind: 'gone', because: `${name} cannot be ${key.how === 'new' ? 'constructed' : 'called'}` };
}

function judgeHanded(handed: Values): Verdict {
  if (handed.types.length > 0) return THERE;
  return handed.open ? { kind: 'unknown', because: 'takes `any`' } : { kind: 'gone', because: 'takes no such function' };
}

/** What a path leads to, or why it leads nowhere. */
function follow(context: Context, path: readonly string[], isConstructed: boolean): Values | Verdict {
  const type = typeAtStart(context.model, path);
  const start = type ?? path[0] ?? '';
  const rest = path.slice(start.split('.').length);
  const exported = exportedValues(context, start);
  const instances = type === undefined || (isConstructed && rest.length === 0) ? undefined : instancesOf(context, type);
  if (exported === undefined && instances === undefined) return beyondTypes(context.model, start) ?? { kind: 'gone', because: `no export ${start}` };
  const values = joined([instances ?? NOTHING, exported ?? NOTHING]);
  return rest.length > 0 ? followMembers(context, { type, start, values }, rest) : firstKnown(instances, values);
}

/** What comes without an import may come without types. */
function beyondTypes(model: LibraryModel, start: string): Verdict | undefined {
  if (model.injected?.includes(start) === true) return { kind: 'unknown', because: 'handed over by the name of a parameter' };
  return model.globals?.includes(start) === true ? { kind: 'unknown', because: 'a global without declarations' } : undefined;
}

function firstKnown(instances: Values | undefined, values: Values): Values {
  return instances !== undefined && instances.types.length > 0 ? instances : values;
}

function followMembers(context: Context, from: { readonly type: string | undefined; readonly start: string; readonly values: Values }, rest: readonly string[]): Values | Verdict {
  const { type, start, values } = from;
  const found = walk(context, values, rest) ?? (type === undefined ? undefined : walkRelated(context, type, values, rest));
  if (found === undefined) return nowhere(start, rest, values);
  if (!found.dynamic) return found.values;
  return { kind: 'unknown', because: values.types.length === 0 ? `nothing declares ${start}` : 'the declarations allow any member' };
}

function nowhere(start: string, rest: readonly string[], values: Values): Verdict {
  return values.types.length === 0 ? { kind: 'unknown', because: `nothing declares ${start}` } : { kind: 'gone', because: `${start} has no ${rest.join('.')}` };
}

/** The longest start of a path that is a type of the model. */
function typeAtStart(model: LibraryModel, path: readonly string[]): string | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const name = path.slice(0, length).join('.');
    if (Object.hasOwn(model.types ?? {}, name)) return name;
  }
  return undefined;
}

function walk(context: Context, start: Values, path: readonly string[]): { readonly values: Values; readonly dynamic: boolean } | undefined {
  let values = start;
  let dynamic = false;
  for (const step of path) {
    const declared = values.types.some((type) => context.checker.getPropertyOfType(type, step) !== undefined);
    const next = memberOf(context.checker, values, step);
    if (next === undefined) return undefined;
    dynamic ||= !declared;
    values = next;
  }
  return { values, dynamic };
}

/** A member may be that of a type this one extends, of one that extends it, or of what its calls give where they are chained. */
function walkRelated(context: Context, type: string, values: Values, path: readonly string[]): ReturnType<typeof walk> {
  const types = context.model.types ?? {};
  const related = new Set<string>();
  const add = (name: string): void => {
    if (related.has(name) || name.includes('#')) return;
    related.add(name);
    for (const base of types[name]?.extends ?? []) add(base);
  };
  add(type);
  for (const [name, other] of Object.entries(types)) if (other.extends?.includes(type) === true) add(name);
  const wider = joined([...related].map((name) => joined([instancesOf(context, name), exportedValues(context, name) ?? NOTHING])));
  const found = walk(context, wider, path);
  if (found !== undefined || types[type]?.fluent !== true) return found;
  const once = oneCallAway(context.checker, values);
  return walk(context, once, path) ?? walk(context, oneCallAway(context.checker, once), path);
}

function exportedValues(context: Context, name: string): Values | undefined {
  if (name === 'default') {
    const defaults = context.declarations.defaults();
    return defaults.length === 0 ? undefined : joined(defaults.map((type) => valuesOf(context.checker, type)));
  }
  const symbols = symbolsNamed(context, name);
  if (symbols.length === 0) return undefined;
  return joined(symbols.filter((symbol) => symbol.flags & ts.SymbolFlags.Value).map((symbol) => valuesOf(context.checker, context.checker.getTypeOfSymbol(symbol))));
}

/** Exports of this name; `Knex.Transaction` is what a namespace exports. */
function symbolsNamed(context: Context, name: string): readonly ts.Symbol[] {
  const [first = '', ...rest] = name.split('.');
  return rest.reduce<readonly ts.Symbol[]>(
    (symbols, step) => symbols.filter((symbol) => symbol.flags & ts.SymbolFlags.Module).flatMap((symbol) => context.checker.getExportsOfModule(symbol)).filter((symbol) => symbol.name === step).map((symbol) => unalias(context.checker, symbol)),
    context.declarations.exported(first),
  );
}

/** What an instance of a type of the model is: by its exported name, by what makes it, else by a declaration of that name. */
function instancesOf(context: Context, name: string): Values {
  const known = context.instances.get(name);
  if (known !== undefined) return known;
  context.instances.set(name, NOTHING);
  const named = symbolsNamed(context, name).filter((symbol) => symbol.flags & ts.SymbolFlags.Type).map((symbol) => context.checker.getDeclaredTypeOfSymbol(symbol));
  const values = [() => joined(named.map((one) => valuesOf(context.checker, one))), () => madeValues(context, name), () => joined(context.declarations.declared(name.split('.').at(-1) ?? '').map((one) => valuesOf(context.checker, one)))]
    .reduce((found, next) => (found.types.length > 0 ? found : joined([found, next()])), NOTHING);
  context.instances.set(name, values);
  return values;
}

function madeValues(context: Context, name: string): Values {
  const type = context.model.types?.[name];
  const made = [...(type?.made ?? []).map((key) => ({ key, gives: true })), ...(type?.values ?? []).map((key) => ({ key, gives: false }))].filter(({ key }) => !key.includes('#'));
  return joined(made.flatMap(({ key, gives }) => expand(key).map((one) => valueOfKey(context, one, gives))));
}

function valueOfKey(context: Context, text: string, gives: boolean): Values {
  const key = readKey(text);
  const reached = follow(context, key.path, key.how === 'new');
  if ('kind' in reached) return { types: [], open: reached.kind === 'unknown' };
  if (key.within === true) return { types: [], open: true };
  if (key.callback !== undefined) return handedTo(context.checker, reached, key.how === 'new' ? 'new' : 'call', key.callback);
  return gives ? resultsOf(context.checker, reached, key.how === 'new' ? 'new' : 'call') : reached;
}
