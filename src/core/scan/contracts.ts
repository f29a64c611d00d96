import type { Scan } from './scan';

export interface ContractInput {
  readonly scans: ReadonlyMap<string, Scan>;
  readonly resolve: (importer: string, specifier: string) => string | undefined;
}

export interface NameInFile { readonly file: string; readonly name: string }

/** Where the interfaces, object types and abstract classes whose methods a file defines are imported from, every barrel on the way included. */
export function contractsOf(input: ContractInput, file: string): readonly NameInFile[] {
  const scan = input.scans.get(file);
  return (scan?.heritage ?? []).flatMap((local) => (scan?.imports ?? []).flatMap((entry) => {
    const name = entry.default === local ? 'default' : entry.names.find((one) => one.local === local)?.imported;
    const target = name === undefined ? undefined : input.resolve(file, entry.from);
    const all = name === undefined || target === undefined ? [] : behindBarrels(input, { file: target, name });
    return all.some((one) => isContract(input, one)) ? all : [];
  }));
}

export function isContract({ scans }: ContractInput, { file, name }: NameInFile): boolean {
  const scan = scans.get(file);
  return scan !== undefined && (name === 'default' ? scan.contracts.length > 0 : scan.contracts.includes(name));
}

/**
 * Files that the given ones import from and that may call what they are handed: they declare or import a contract, or a parameter with a
 * function in its type. Such a file need not know who communicates.
 */
export function takersOf(input: ContractInput, files: Iterable<string>): ReadonlySet<string> {
  const takers = new Set<string>();
  const queue = [...files];
  const seen = new Set(queue);
  const followed = new Set<string>();
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const fresh = importedBy(input, file).filter((imported) => addNew(followed, keyOf(imported)))
      .flatMap((imported) => behindBarrels(input, imported)).filter((target) => addNew(seen, target.file) && takesFunctions(input, target.file));
    for (const target of fresh) takers.add(target.file);
    queue.push(...fresh.map((target) => target.file));
  }
  return takers;
}

/** Adds to a set; false when it was there. */
function addNew(set: Set<string>, value: string): boolean {
  const before = set.size;
  return set.add(value).size > before;
}

function takesFunctions(input: ContractInput, file: string): boolean {
  const scan = input.scans.get(file);
  if (scan === undefined) return false;
  return scan.takesFunctions || scan.contracts.length > 0 || importedBy(input, file).some((one) => behindBarrels(input, one).some((target) => isContract(input, target)));
}

/** The names a file imports, as the files have them that it names. */
function importedBy(input: ContractInput, file: string): readonly NameInFile[] {
  return (input.scans.get(file)?.imports ?? []).flatMap((entry) => {
    const target = input.resolve(file, entry.from);
    if (target === undefined) return [];
    const names = [...entry.names.map((name) => name.imported), ...(entry.default === undefined ? [] : ['default']), ...(entry.namespace === undefined ? [] : ['*'])];
    return names.map((name) => ({ file: target, name }));
  });
}

function keyOf({ file, name }: NameInFile): string {
  return `${file}#${name}`;
}

const DEEPEST_BARREL = 8;

const remembered = new WeakMap<ContractInput['scans'], Map<string, readonly NameInFile[]>>();

/** A name in a file and in all files that a barrel may have it from: text does not tell which of them declares it. */
function behindBarrels(input: ContractInput, at: NameInFile): readonly NameInFile[] {
  const known = remembered.get(input.scans) ?? new Map<string, readonly NameInFile[]>();
  remembered.set(input.scans, known);
  const key = keyOf(at);
  const found = known.get(key) ?? searchBarrels(input, at, 0);
  known.set(key, found);
  return found;
}

function searchBarrels(input: ContractInput, at: NameInFile, depth: number): readonly NameInFile[] {
  if (depth > DEEPEST_BARREL) return [];
  return [at, ...(input.scans.get(at.file)?.reExports ?? []).flatMap((entry) => {
    const name = entry.names === '*' ? at.name : entry.names.find((one) => one.local === at.name)?.imported;
    const target = name === undefined ? undefined : input.resolve(at.file, entry.from);
    return name === undefined || target === undefined ? [] : searchBarrels(input, { file: target, name }, depth + 1);
  })];
}
