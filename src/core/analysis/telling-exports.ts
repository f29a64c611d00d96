import { expandBraces, matchesName } from '../catalogue/keys';
import type { LibraryModel, TypeModel } from '../catalogue/library';

/** Says of a package's export whether anything that the catalogue knows of the package begins with it. */
export type TellingExports = (packageName: string, name: string) => boolean;

const ANY = 'any';

type Names = Set<string> | typeof ANY;

/**
 * What else a library exports means nothing to the linker: a file that imports only that (`useRouter` of a framework with routes) has no part in
 * communication. Where exports are members of an instance too, or a key begins with any name, all of them tell.
 */
export function tellingExports(models: readonly LibraryModel[]): TellingExports {
  const names = new Map<string, Names>();
  for (const model of models) addModel(names, model);
  const families = [...names.keys()].filter((name) => name.includes('*'));
  return (packageName, name) => {
    const known = [packageName, ...families.filter((family) => matchesName(family, packageName))].flatMap((each) => names.get(each) ?? []);
    return known.length === 0 || known.some((each) => each === ANY || each.has(name));
  };
}

function addModel(names: Map<string, Names>, model: LibraryModel): void {
  const packages = Object.keys(model.packages);
  for (const name of packages) if (!names.has(name)) names.set(name, new Set());
  for (const key of keysOf(model).flatMap(expandBraces)) {
    const [other, bare = other] = key.replace(/^new /, '').split('#');
    for (const name of bare === other ? packages : [other ?? '']) addName(names, name, firstOf(bare ?? ''));
  }
}

function addName(names: Map<string, Names>, packageName: string, first: string): void {
  const known = names.get(packageName) ?? new Set();
  const isAny = known === ANY || first === '' || first === 'default' || first.includes('*');
  names.set(packageName, isAny ? ANY : known.add(first));
}

/** `Queue` of `new Queue`, `Queue.add` and `Queue()`. */
function firstOf(key: string): string {
  return key.replace(/^new /, '').split(/[.(:]/)[0] ?? '';
}

function keysOf(model: LibraryModel): readonly string[] {
  const types = Object.entries(model.types ?? {});
  const tables = [model.calls, model.decorators, model.typed, model.called, model.texts, ...Object.values(model.calls ?? {}).map((call) => call.commands)];
  return [...tables.flatMap((table) => Object.keys(table ?? {})), ...types.map(([name]) => name), ...types.flatMap(([, type]) => makersOf(type)), ...model.generated ?? [], ...model.injected ?? []];
}

function makersOf(type: TypeModel): readonly string[] {
  return [...type.made ?? [], ...type.values ?? [], ...Object.keys(type.registered ?? {}), ...type.extends ?? []];
}
