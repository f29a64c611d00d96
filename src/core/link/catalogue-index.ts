import type { CallModel, FileConvention, HandlerModel, LibraryModel, SchemaModel, TypeModel } from '../catalogue/library';
import { entryFor, expandBraces, matchesName } from '../catalogue/keys';
import { groupBy } from '../model/group-by';

export interface FoundCall { readonly library: LibraryModel; readonly key: string; readonly call: CallModel }
export interface FoundType { readonly library: LibraryModel; readonly name: string; readonly type: TypeModel }

/** A handler type, and whether its platform freezes what it runs. */
export type TypedHandler = HandlerModel & Pick<LibraryModel, 'freezes'>;

export interface IndexedSchema { readonly type: string; readonly library: LibraryModel; readonly model: SchemaModel; readonly given: ReadonlySet<string> }

export type CalledMethods = NonNullable<LibraryModel['called']>[string];

/** The catalogue, ready for look-ups. A type is named `library#Type`, whatever package it came from. */
export interface CatalogueIndex {
  readonly models: readonly LibraryModel[];
  /** Name of the library a package belongs to, or the package itself. */
  libraryOf(packageName: string): string;
  isKnown(packageName: string): boolean;
  isInProcess(library: string): boolean;
  /** The package whose generated code exports a name. */
  generatedFor(name: string): string | undefined;
  /** The library whose code stands where all of `copied` are imported from, one of which has this name. */
  copiedFrom(name: string): { readonly name: string; readonly copied: readonly string[] } | undefined;
  findCall(library: string, key: string): FoundCall | undefined;
  /** Whether any modelled call ends in this member; `undefined` asks for a plain call. */
  mayBeMember(name: string | undefined): boolean;
  /** Packages of which any member of a member may be a call. */
  readonly openEnded: readonly string[];
  findType(typeKey: string): FoundType | undefined;
  /** The type that a library declares under a name, or constructs by it. */
  typeNamed(library: string, name: string): string | undefined;
  findDecorator(library: string, name: string): FoundCall | undefined;
  /** The type that a call (`create`, `new Queue`), an export or a decorator of a library gives, if any. */
  madeBy(library: string, key: string): string | undefined;
  valueType(library: string, path: string): string | undefined;
  /** The text that an export of a library is, if it is one. */
  textOf(library: string, path: string): string | undefined;
  /** The name that a member of an export reads as, if it is one that names something. */
  nameIn(library: string, path: readonly string[]): string | undefined;
  /** The type itself and every type it extends, nearest first. */
  lineage(typeKey: string): readonly string[];
  typed(packageName: string, name: string): TypedHandler | undefined;
  readonly files: readonly (FileConvention & { readonly library: LibraryModel })[];
  /** Plain objects that become instances of a type, and the calls (`library#key`) that are given one. */
  readonly schemas: readonly IndexedSchema[];
  readonly globals: ReadonlySet<string>;
  /** Methods called on classes that implement, extend or are decorated with an export. */
  called(library: string, name: string): readonly CalledMethods[];
  /** Decorators that name what is dispatched to what they stand on. */
  readonly dispatchedBy: ReadonlySet<string>;
  /** The library that hands a service over to parameters of this name. */
  injectedByName(parameter: string): string | undefined;
  /** The type whose instances parameters of this name hold. */
  handedByName(parameter: string): string | undefined;
  /** The types whose instances plugins put under a name on all that their framework hands out, in packages that depend on one of these. */
  pluggedAs(name: string): readonly { readonly type: string; readonly packages: readonly string[] }[];
  /** Last names of the calls that are given rows to store. */
  readonly storing: ReadonlySet<string>;
  /** Last members of the calls that register something for injection. */
  readonly providing: ReadonlySet<string>;
  /** Last names of calls that hand something to the functions that they run. */
  readonly runningWith: ReadonlySet<string>;
  /** Last members of the calls that make instances for the functions they are given. */
  readonly handing: ReadonlySet<string>;
  /** Last members of the calls that bind a queue to an exchange. */
  readonly binding: ReadonlySet<string>;
  /** Last members of the calls that find their handlers by what they are given. */
  readonly dispatching: ReadonlySet<string>;
  /** Members of instances that hold what others put there. */
  readonly stores: ReadonlySet<string>;
  /** Exports (`package#export`) by which settings are registered. */
  readonly registering: ReadonlySet<string>;
  /** What tells that a class which nobody here defines is a type of the catalogue. */
  readonly recognitions: readonly { readonly type: string; readonly argument: string; readonly of: string }[];
  readonly registrations: readonly { readonly type: string; readonly key: string; readonly library: string; readonly each: string; readonly token?: string; readonly options?: string }[];
}

interface Tables {
  readonly libraries: Map<string, string>;
  /** Packages, and entry points of them, that types of other models are made by. */
  readonly entries: Set<string>;
  readonly models: Map<string, LibraryModel>;
  readonly calls: Map<string, FoundCall>;
  readonly patterns: Map<string, { readonly segments: readonly string[]; readonly found: FoundCall }[]>;
  readonly decorators: Map<string, FoundCall>;
  readonly types: Map<string, FoundType>;
  readonly made: Map<string, string>;
  readonly madePatterns: Map<string, { readonly segments: readonly string[]; readonly type: string }[]>;
  readonly values: Map<string, string>;
  readonly texts: Map<string, string>;
  readonly typed: Map<string, TypedHandler>;
}

export function indexCatalogue(models: readonly LibraryModel[]): CatalogueIndex {
  const tables: Tables = {
    libraries: new Map(), entries: new Set(), models: new Map(), calls: new Map(), patterns: new Map(), decorators: new Map(), types: new Map(), made: new Map(), madePatterns: new Map(), values: new Map(), texts: new Map(), typed: new Map(),
  };
  for (const model of models) {
    tables.models.set(model.name, model);
    for (const name of Object.keys(model.packages)) if (name !== GLOBAL) tables.libraries.set(name, model.name);
  }
  for (const model of models) addModel(tables, model);
  return lookups(tables, models);
}

function lookups(tables: Tables, models: readonly LibraryModel[]): CatalogueIndex {
  const lineages = new Map<string, readonly string[]>();
  const generated = new Map(models.flatMap((model) => (model.generated ?? []).map((name) => [name, model.name] as const)));
  const handed = new Map(models.flatMap((model) => Object.entries(model.handed ?? {}).map(([name, type]) => [name, `${model.name}#${type}`] as const)));
  const copies = new Map(models.flatMap(({ name, copied = [] }) => copied.map((one) => [one, { name, copied }] as const)));
  const plugged = groupBy(models.flatMap((model) => Object.entries(model.plugged ?? {}).map(([name, type]) => ({ name, type: `${model.name}#${type}`, packages: Object.keys(model.packages) }))), ({ name }) => name);
  const namings = new Map(models.flatMap(({ name, naming }) => (naming === undefined ? [] : [[name, naming.flatMap(expandBraces).map((key) => key.split('.'))] as const])));
  const injected = new Map(models.flatMap((model) => (model.injected ?? []).map((name) => [name, model.name] as const)));
  const members = new Set([...tables.calls.keys(), ...[...tables.patterns.entries()].flatMap(([, list]) => list.map((one) => one.found.key))].map((key) => key.replace(/^.*[.#]/, '')));
  const called = indexCalled(models);
  const families = Object.fromEntries([...tables.libraries].filter(([name]) => name.includes('*')));
  const patternOf = searched((name, key) => findPattern(tables, name, key));
  const makerOf = searched((name, key) => findWildcardMaker(tables, name, key));
  const familyOf = remembered((name) => entryFor(families, name));
  return {
    models,
    libraryOf: (name) => tables.libraries.get(name) ?? familyOf(name) ?? name,
    isKnown: (name) => tables.libraries.has(name) || tables.entries.has(name) || familyOf(name) !== undefined,
    generatedFor: (name) => generated.get(name),
    copiedFrom: (name) => copies.get(name),
    isInProcess: (name) => tables.models.get(name)?.inProcess === true,
    findCall: (name, key) => tables.calls.get(`${name}#${key}`) ?? (tables.patterns.has(name) ? patternOf(name, key) : undefined),
    mayBeMember: (name) => name === undefined || members.has(name),
    openEnded: openEnded(tables, models),
    findType: (key) => tables.types.get(key),
    typeNamed: (name, type) => (tables.types.has(`${name}#${type}`) ? `${name}#${type}` : tables.made.get(`${name}#new ${type}`) ?? findFamily(tables, name, `new ${type}`)),
    findDecorator: (name, key) => tables.decorators.get(`${name}#${key}`),
    madeBy: (name, key) => tables.made.get(`${name}#${key}`) ?? (tables.madePatterns.has(name) ? makerOf(name, key) : undefined),
    valueType: (name, path) => tables.values.get(`${name}#${path}`),
    textOf: (name, path) => tables.texts.get(`${name}#${path}`),
    nameIn: (name, path) => namings.get(name)?.map((segments) => starOf(segments, path)).find((found) => found !== undefined),
    lineage: (key) => {
      const known = lineages.get(key) ?? lineageOf(tables, key);
      lineages.set(key, known);
      return known;
    },
    typed: (packageName, name) => tables.typed.get(`${packageName}#${name}`) ?? tables.typed.get(`${packageName}#*`),
    files: models.flatMap((model) => (model.files ?? []).map((convention) => ({ ...convention, library: model }))),
    schemas: models.flatMap((model) => schemasOf(tables, model)),
    globals: new Set(models.flatMap((model) => model.globals ?? [])),
    called: (name, key) => called.get(`${name}#${key}`) ?? [],
    dispatchedBy: new Set(models.flatMap((model) => Object.values(model.calls ?? {}).flatMap((call) => call.dispatches?.decorators ?? []))),
    injectedByName: (parameter) => injected.get(parameter),
    handedByName: (parameter) => handed.get(parameter),
    pluggedAs: (name) => plugged.get(name) ?? [],
    storing: new Set([...tables.calls.values()].flatMap(({ key, call }) => (call.row === undefined ? [] : [key.replace(/^.*\./, '')]))),
    providing: new Set([...tables.calls.values()].flatMap(({ key, call }) => (call.provides === undefined ? [] : [key.replace(/^.*\./, '')]))),
    runningWith: new Set([...tables.calls.values()].flatMap(({ key, call }) => (call.runsWith === undefined ? [] : [key.replace(/^.*\./, '')]))),
    handing: new Set(models.flatMap((model) => Object.values(model.types ?? {}).flatMap((type) => (type.made ?? []).flatMap(handingNames)))),
    dispatching: new Set(models.flatMap((model) => Object.entries(model.calls ?? {}).flatMap(([key, call]) => (call.dispatches === undefined ? [] : expandBraces(key).map((each) => each.replace(/^.*\./, '')))))),
    binding: new Set(models.flatMap((model) => Object.entries(model.calls ?? {}).flatMap(([key, call]) => (call.binds === undefined ? [] : [key.replace(/^.*\./, '')])))),
    stores: new Set(models.flatMap((model) => Object.values(model.types ?? {}).flatMap((type) => type.stores ?? []))),
    registering: new Set(models.flatMap(registeringExports)),
    recognitions: models.flatMap((model) => recognitionsOf(tables, model)),
    registrations: models.flatMap((model) => registrationsOf(tables, model)),
  };
}

/** Packages whose model has a call that ends with any name, or a type that has the calls of such a model. */
function openEnded(tables: Tables, models: readonly LibraryModel[]): readonly string[] {
  const open = new Set(models.filter(({ calls = {} }) => Object.keys(calls).flatMap(expandBraces).some((key) => /\.\*+$/.test(key))).map(({ name }) => name));
  const leads = (model: LibraryModel): boolean => open.has(model.name) || Object.values(model.types ?? {}).some((type) => type.extends?.some((key) => open.has(splitKey(tables, model, key)[0])) === true);
  return models.filter(leads).flatMap(({ packages }) => Object.keys(packages)).filter((name) => name !== GLOBAL && !name.includes('*'));
}

/** A default export is called by what it is imported as. */
function handingNames(made: string): readonly string[] {
  const [key, callback] = made.split(':callback[');
  if (key === undefined || callback === undefined) return [];
  return expandBraces(key).map((one) => one.replace(/^.*[.#]/, '')).flatMap((name) => (name === 'default()' ? ['default', '*'] : [name]));
}

const MOST_SEARCHED = 20_000;

/** Going through patterns is slow, and a program calls the same few things. */
function searched<Found>(find: (library: string, key: string) => Found | undefined): typeof find {
  const known = new Map<string, Found | undefined>();
  return (library, key) => {
    const name = `${library}#${key}`;
    const found = known.get(name);
    if (found !== undefined || known.has(name)) return found;
    if (known.size >= MOST_SEARCHED) known.clear();
    const fresh = find(library, key);
    known.set(name, fresh);
    return fresh;
  };
}

/** Names of packages are few, and asked for again and again. */
function remembered(find: (name: string) => string | undefined): (name: string) => string | undefined {
  const known = new Map<string, string | false>();
  return (name) => {
    const found = known.get(name) ?? find(name) ?? false;
    known.set(name, found);
    return found === false ? undefined : found;
  };
}

function schemasOf(tables: Tables, library: LibraryModel): readonly IndexedSchema[] {
  return Object.entries(library.schemas ?? {}).map(([name, model]) => ({
    type: `${library.name}#${name}`, library, model: { ...model, entries: Object.fromEntries(Object.entries(model.entries).flatMap(([path, entry]) => expandBraces(path).map((one) => [one, entry] as const))) }, given: new Set((model.given ?? []).flatMap(expandBraces).map((key) => splitKey(tables, library, key).join('#'))),
  }));
}

function registeringExports(model: LibraryModel): readonly string[] {
  const keys = Object.entries(model.calls ?? {}).flatMap(([key, call]) => (call.provides?.setting === undefined ? [] : expandBraces(key)));
  return keys.flatMap((key) => Object.keys(model.packages).map((name) => `${name}#${key.split('.')[0] ?? ''}`));
}

function recognitionsOf(tables: Tables, model: LibraryModel): CatalogueIndex['recognitions'] {
  return Object.entries(model.types ?? {}).flatMap(([name, { recognised }]) => (recognised === undefined ? [] : [{ type: `${model.name}#${name}`, argument: recognised.argument, of: splitKey(tables, model, recognised.type).join('#') }]));
}

function indexCalled(models: readonly LibraryModel[]): ReadonlyMap<string, readonly CalledMethods[]> {
  const called = new Map<string, CalledMethods[]>();
  for (const model of models) {
    for (const [key, how] of Object.entries(model.called ?? {})) {
      for (const name of expandBraces(key)) called.set(`${model.name}#${name}`, [...(called.get(`${model.name}#${name}`) ?? []), how]);
    }
  }
  return called;
}

function registrationsOf(tables: Tables, model: LibraryModel): CatalogueIndex['registrations'] {
  return Object.entries(model.types ?? {}).flatMap(([name, type]) => Object.entries(type.registered ?? {}).map(([key, how]) => {
    const [library, bare] = splitKey(tables, model, key);
    return { type: `${model.name}#${name}`, key: bare, library, each: how.each, ...(how.token === undefined ? {} : { token: how.token }), ...(how.options === undefined ? {} : { options: how.options }) };
  }));
}

/** What stands for the star of a key in a path that it fits. */
function starOf(segments: readonly string[], path: readonly string[]): string | undefined {
  const fits = segments.length === path.length && segments.every((segment, index) => segment === '*' || segment === path[index]);
  return fits ? path[segments.indexOf('*')] : undefined;
}

/** Platform globals come from no package; many libraries share the name, each with globals of its own. */
const GLOBAL = 'global';

/** The libraries a key is found under: its own, and the platform's when it begins with a global. */
function homesOf(model: LibraryModel, library: string, key: string): readonly string[] {
  const [first = ''] = key.replace(/^new /, '').split(/[.(:]/);
  return model.globals?.includes(first) === true ? [library, GLOBAL] : [library];
}

function addModel(tables: Tables, model: LibraryModel): void {
  for (const [name, type] of Object.entries(model.types ?? {})) addType(tables, model, name, type);
  eachKey(model.calls, (key, call) => { addCall(tables, model, key, call); });
  eachKey(model.decorators, (key, call) => tables.decorators.set(`${model.name}#${key}`, { library: model, key, call }));
  eachKey(model.texts, (key, text) => tables.texts.set(`${model.name}#${key}`, text));
  eachKey(model.typed, (key, handler) => { addTyped(tables, model, key, handler); });
}

function eachKey<Item>(table: Readonly<Record<string, Item>> | undefined, visit: (key: string, item: Item) => void): void {
  for (const [key, item] of Object.entries(table ?? {})) for (const one of expandBraces(key)) visit(one, item);
}

function addTyped(tables: Tables, model: LibraryModel, key: string, typed: HandlerModel): void {
  const handler = { ...typed, ...(model.freezes === true ? { freezes: true } : {}) };
  if (key.includes('#')) tables.typed.set(key, handler);
  else for (const name of Object.keys(model.packages)) tables.typed.set(`${name}#${key}`, handler);
}

function addType(tables: Tables, model: LibraryModel, name: string, type: TypeModel): void {
  const key = `${model.name}#${name}`;
  tables.types.set(key, { library: model, name, type });
  for (const made of (type.made ?? []).flatMap(expandBraces)) {
    const [library, bare] = splitKey(tables, model, made);
    if (bare.includes('*')) tables.madePatterns.set(library, [...(tables.madePatterns.get(library) ?? []), { segments: bare.split('.'), type: key }]);
    else for (const home of homesOf(model, library, bare)) tables.made.set(`${home}#${bare}`, key);
  }
  for (const value of (type.values ?? []).flatMap(expandBraces)) {
    const [library, bare] = splitKey(tables, model, value);
    for (const home of homesOf(model, library, bare)) tables.values.set(`${home}#${bare}`, key);
  }
}

/** `new bullmq#Queue`, `@nestjs/bullmq#InjectQueue` or `create` → library and key inside it. */
function splitKey(tables: Tables, model: LibraryModel, key: string): readonly [string, string] {
  const hash = key.indexOf('#');
  if (hash < 0) return [model.name, key];
  const isNew = key.startsWith('new ');
  const packageName = key.slice(isNew ? 4 : 0, hash);
  const bare = key.slice(hash + 1);
  tables.entries.add(packageName);
  return [tables.libraries.get(packageName) ?? packageName, isNew ? `new ${bare}` : bare];
}

function addCall(tables: Tables, model: LibraryModel, key: string, call: CallModel): void {
  const found = { library: model, key, call };
  if (!key.includes('*')) {
    for (const home of homesOf(model, model.name, key)) tables.calls.set(`${home}#${key}`, found);
    return;
  }
  const segments = key.split('.');
  tables.patterns.set(model.name, [...(tables.patterns.get(model.name) ?? []), { segments, found }].sort((a, b) => vagueness(a.segments) - vagueness(b.segments)));
}

/** `start*` says more than `*`, and that more than `**`. */
function vagueness(segments: readonly string[]): number {
  if (segments.includes('**')) return 2;
  return segments.includes('*') ? 1 : 0;
}

/** What every function has; a pattern that stands for any name does not mean it. */
const OF_FUNCTIONS = 'bind';

function findPattern(tables: Tables, library: string, key: string): FoundCall | undefined {
  const patterns = tables.patterns.get(library);
  const segments = key.split('.');
  if (patterns === undefined || segments.at(-1) === OF_FUNCTIONS) return undefined;
  return patterns.find((pattern) => matches(pattern.segments, segments))?.found;
}

/** A wildcard maker that says at least how the names begin or end. */
function findFamily(tables: Tables, library: string, key: string): string | undefined {
  return tables.madePatterns.get(library)?.find(({ segments }) => segments[0] !== 'new *' && matches(segments, [key]))?.type;
}

function findWildcardMaker(tables: Tables, library: string, key: string): string | undefined {
  const segments = key.split('.');
  return tables.madePatterns.get(library)?.find((pattern) => matches(pattern.segments, segments))?.type;
}

function matches(pattern: readonly string[], segments: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return segments.length === 0;
  if (first === '**') return segments.some((_, index) => index > 0 && matches(rest, segments.slice(index))) || (rest.length === 0 && segments.length > 0);
  const [segment, ...others] = segments;
  return segment !== undefined && matchesName(first, segment) && matches(rest, others);
}

function lineageOf(tables: Tables, typeKey: string): readonly string[] {
  const lineage: string[] = [];
  const add = (key: string): void => {
    if (lineage.includes(key)) return;
    lineage.push(key);
    const found = tables.types.get(key);
    for (const base of found?.type.extends ?? []) {
      const [library, bare] = found === undefined ? ['', base] : splitKey(tables, found.library, base);
      add(`${library}#${bare}`);
    }
  };
  add(typeKey);
  return lineage;
}
