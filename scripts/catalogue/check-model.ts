import { checkedVersions } from '../../src/core/catalogue/checked';
import type { LibraryModel } from '../../src/core/catalogue/library';
import { readDeclarations } from './declarations';
import { borrowed, keysOf } from './model-keys';
import { entryPoints, packageOf, type Installed, type Published } from './packages';
import { createResolver, type Resolver, type Verdict } from './resolve';
import { earlierMajors, isWithin } from './versions';

/** Where packages come from; in tests, a folder. */
export interface Registry {
  lookUp(name: string): Promise<Published | undefined>;
  install(name: string, version: string): Promise<Installed>;
}

export interface ModelReport {
  readonly name: string;
  readonly packages: readonly PackageReport[];
  readonly there: number;
  /** In no version that was looked at, or gone since the version the model was read from. */
  readonly gone: readonly { readonly key: string; readonly because: string }[];
  /** Only in releases before the version the model was read from. */
  readonly older: readonly { readonly key: string; readonly in: string }[];
  readonly unknown: readonly { readonly key: string; readonly because: string }[];
}

export interface PackageReport {
  readonly name: string;
  readonly newest: string | undefined;
  readonly checked: string | undefined;
  readonly types: string | undefined;
  readonly notes: readonly string[];
}

/** One package in one version, ready to be asked. */
interface Source {
  readonly name: string;
  readonly version: string;
  readonly isUntyped: boolean;
  readonly resolve: Resolver;
  /** The same with everything that can be imported of it. */
  readonly resolveAll: () => Resolver;
}

/** Entry points by the package of the registry that holds them. */
type Groups = Readonly<Record<string, readonly string[]>>;

const MAJORS_BACK = 4;

/** Compares a model with the newest declarations of its packages. */
export async function checkModel(registry: Registry, model: LibraryModel, libraries: readonly LibraryModel[]): Promise<ModelReport> {
  const versions = checkedVersions(model);
  const groups = groupBy(Object.keys(model.packages).filter((entry) => !entry.includes('*')), (entry) => (entry === 'global' ? '@types/node' : packageOf(entry)));
  const opened = await mapInTurn(Object.entries(groups), ([name, group]) => openNewest(registry, model, name, group, versions[name]));
  const sources = opened.flatMap((one) => one.source ?? []);
  const keys = keysOf(model);
  const own = keys.filter((key) => borrowed(key) === undefined || borrowed(key)?.library === model.name);
  const verdicts = own.map((key) => ({ key, verdict: judge(sources, borrowed(key)?.key ?? key) }));
  const missing = verdicts.filter(({ verdict }) => verdict.kind === 'gone').map(({ key }) => key);
  const earlier = missing.length === 0 ? new Map<string, Earlier>() : await findEarlier(registry, model, groups, opened, missing);
  const foreign = await mapInTurn(keys.filter((key) => !own.includes(key)), (key) => judgeBorrowed(registry, libraries, key));
  const all = [...verdicts, ...foreign];
  return {
    name: model.name, packages: opened.map((one) => one.report), there: all.filter(({ verdict }) => verdict.kind === 'there').length,
    gone: all.flatMap(({ key, verdict }) => (verdict.kind === 'gone' && earlier.get(key)?.isKnown !== true ? [{ key, because: `${verdict.because}${lastSeen(earlier.get(key))}` }] : [])),
    older: all.flatMap(({ key }) => (earlier.get(key)?.isKnown === true ? [{ key, in: earlier.get(key)?.where ?? '' }] : [])),
    unknown: all.flatMap(({ key, verdict }) => (verdict.kind === 'unknown' ? [{ key, because: verdict.because }] : [])),
  };
}

function lastSeen(earlier: Earlier | undefined): string {
  return earlier === undefined ? '' : `, last in ${earlier.where}`;
}

interface Opened {
  readonly report: PackageReport;
  readonly source?: Source;
  readonly published?: Published;
}

async function openNewest(registry: Registry, model: LibraryModel, name: string, entries: readonly string[], checked: string | undefined): Promise<Opened> {
  const published = await registry.lookUp(name);
  if (published === undefined) return { report: { name, newest: undefined, checked, types: undefined, notes: ['not in the registry'] } };
  const source = await openIfPossible(registry, model, name, published.newest, entries);
  if (source === undefined) return { report: { name, newest: published.newest, checked, types: undefined, notes: ['could not be installed'] }, published };
  const range = model.packages[name] ?? '*';
  const notes = [
    ...(isWithin(range, published.newest) || range === '*' ? [] : [`the model is for ${range}`]),
    ...(source.isUntyped ? ['no types'] : []),
  ];
  return { report: { name, newest: published.newest, checked, types: source.types, notes }, source, published };
}

async function openIfPossible(...what: Parameters<typeof open>): Promise<Awaited<ReturnType<typeof open>> | undefined> {
  try {
    return await open(...what);
  } catch {
    return undefined;
  }
}

async function open(registry: Registry, model: LibraryModel, name: string, version: string, entries: readonly string[]): Promise<Source & { readonly types: string | undefined }> {
  const installed = await registry.install(name, version);
  const declarations = readDeclarations(installed.folder, entries);
  let all: Resolver | undefined;
  const resolve = createResolver(model, declarations);
  return {
    name, version, types: installed.types, isUntyped: !entries.includes('global') && declarations.untyped.length === entries.length, resolve,
    resolveAll: () => (all ??= name.startsWith('@types/') ? resolve : createResolver(model, readDeclarations(installed.folder, [...new Set([...entries, ...entryPoints(installed.folder, name)])]))),
  };
}

/** The best that any package of a model says of a key: they share the model, not each API. */
function judge(sources: readonly Source[], key: string): Verdict {
  const first = sources.map((source) => source.resolve(key));
  if (first.some((one) => one.kind === 'there')) return { kind: 'there' };
  const deep = sources.map((source): Verdict => (source.isUntyped ? { kind: 'unknown', because: `${source.name} has no types` } : source.resolveAll()(key)));
  return deep.find((one) => one.kind === 'there') ?? deep.find((one) => one.kind === 'unknown') ?? deep[0] ?? { kind: 'unknown', because: 'no package of it could be read' };
}

interface Earlier {
  readonly where: string;
  /** Not there any more when the model was read from the declarations. */
  readonly isKnown: boolean;
}

/** Looks for missing keys in the version that was read, then in the last release of each major before. */
async function findEarlier(registry: Registry, model: LibraryModel, groups: Groups, opened: readonly Opened[], missing: readonly string[]): Promise<ReadonlyMap<string, Earlier>> {
  const found = new Map<string, Earlier>();
  for (const { name, version, wasRead } of opened.flatMap((one) => earlierVersions(model, one))) {
    const left = missing.filter((key) => !found.has(key));
    const source = left.length === 0 ? undefined : await openIfPossible(registry, model, name, version, groups[name] ?? []);
    const there = source === undefined ? [] : left.filter((key) => judge([source], borrowed(key)?.key ?? key).kind === 'there');
    for (const key of there) found.set(key, { where: `${name} ${version}`, isKnown: !wasRead });
  }
  return found;
}

function earlierVersions(model: LibraryModel, { report: { name, checked }, published }: Opened): readonly { readonly name: string; readonly version: string; readonly wasRead: boolean }[] {
  if (published === undefined || model.packages[name] === undefined) return [];
  const wasRead = checked !== undefined && checked !== published.newest && published.versions.includes(checked);
  const majors = earlierMajors(published.versions, model.packages[name], published.newest).slice(0, MAJORS_BACK);
  return [...(wasRead ? [{ name, version: checked, wasRead }] : []), ...majors.map((version) => ({ name, version, wasRead: version === checked }))];
}

/** A key of another library is asked there; of one that has no model, in the package of that name. */
async function judgeBorrowed(registry: Registry, libraries: readonly LibraryModel[], key: string): Promise<{ readonly key: string; readonly verdict: Verdict }> {
  const { library = '', key: inner = key } = borrowed(key) ?? {};
  const model = libraries.find((one) => one.name === library) ?? { name: library, packages: { [library]: '*' }, checked: '', docs: '' };
  const [entry = library] = Object.keys(model.packages);
  const opened = await openNewest(registry, model, packageOf(entry), [entry], undefined);
  return { key, verdict: opened.source === undefined ? { kind: 'gone', because: `${library} is not in the registry` } : judge([opened.source], inner) };
}

async function mapInTurn<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

function groupBy(entries: readonly string[], by: (entry: string) => string): Groups {
  const groups: Record<string, string[]> = {};
  for (const entry of entries) (groups[by(entry)] ??= []).push(entry);
  return groups;
}
