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

/** How many files are looked at between two pauses. */
const MANY = 100;

/**
 * Files that the given ones import from and that may call what they are handed: they declare or import a contract, or a parameter with a
 * function in its type, or call a parameter without a type. Such a file need not know who communicates. With pauses.
 */
export function* takersOf(input: ContractInput, files: Iterable<string>): Generator<undefined, ReadonlySet<string>> {
  const takers = new Set<string>();
  const queue = [...files];
  const seen = new Set(queue);
  const followed = new Map<string, Set<string>>();
  for (let file = queue.pop(), done = 1; file !== undefined; file = queue.pop(), done += 1) {
    if (done % MANY === 0) yield;
    const fresh = importedBy(input, file).filter((imported) => addName(followed, imported))
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

function addName(names: Map<string, Set<string>>, { file, name }: NameInFile): boolean {
  const known = names.get(file);
  if (known !== undefined) return addNew(known, name);
  names.set(file, new Set([name]));
  return true;
}

function takesFunctions(input: ContractInput, file: string): boolean {
  const scan = input.scans.get(file);
  if (scan === undefined) return false;
  return scan.takesFunctions || scan.contracts.length > 0 || importedBy(input, file).some((one) => behindBarrels(input, one).some((target) => isContract(input, target)));
}

/** The names a file imports, as the files have them that it names. */
function importedBy(input: ContractInput, file: string): readonly NameInFile[] {
  const { imported } = barrelsOf(input);
  const known = imported.get(file) ?? readImported(input, file);
  imported.set(file, known);
  return known;
}

function readImported(input: ContractInput, file: string): readonly NameInFile[] {
  const { imports = [], dynamic = [] } = input.scans.get(file) ?? {};
  const named = imports.flatMap((entry) => {
    const target = input.resolve(file, entry.from);
    if (target === undefined) return [];
    const names = [...entry.names.map((name) => name.imported), ...(entry.default === undefined ? [] : ['default']), ...(entry.namespace === undefined ? [] : ['*'])];
    return names.map((name) => ({ file: target, name }));
  });
  // `require('./orders')(app)` has no name for what it takes.
  return [...named, ...dynamic.flatMap((from) => { const target = input.resolve(file, from); return target === undefined ? [] : [{ file: target, name: '*' }]; })];
}

function keyOf({ file, name }: NameInFile): string {
  return `${file}#${name}`;
}

const DEEPEST_BARREL = 8;

/** What a file passes on: everything of some files, and names of others. */
interface PassedOn { readonly all: readonly string[]; readonly named: ReadonlyMap<string, readonly NameInFile[]> }

/** Looked up for every imported name, so worked out once for each file and each name. */
interface Barrels {
  readonly imported: Map<string, readonly NameInFile[]>;
  readonly passedOn: Map<string, PassedOn>;
  readonly found: Map<string, readonly NameInFile[]>;
}

const remembered = new WeakMap<ContractInput['scans'], Barrels>();

function barrelsOf({ scans }: ContractInput): Barrels {
  const known = remembered.get(scans) ?? { imported: new Map(), passedOn: new Map(), found: new Map() };
  remembered.set(scans, known);
  return known;
}

/** A name in a file and in all files that a barrel may have it from: text does not tell which of them declares it. */
function behindBarrels(input: ContractInput, at: NameInFile): readonly NameInFile[] {
  if (passedOnBy(input, at.file) === NOTHING) return [at];
  const { found } = barrelsOf(input);
  const key = keyOf(at);
  const known = found.get(key) ?? searchBarrels(input, at);
  found.set(key, known);
  return known;
}

interface Reached extends NameInFile { readonly depth: number }

/** Nearest first, so that no way to a name that is short enough is cut off by a longer one. */
function searchBarrels(input: ContractInput, start: NameInFile): readonly NameInFile[] {
  const seen = new Set([keyOf(start)]);
  const found: Reached[] = [{ ...start, depth: 0 }];
  const add = (file: string, name: string, depth: number): void => {
    if (depth <= DEEPEST_BARREL && addNew(seen, keyOf({ file, name }))) found.push({ file, name, depth });
  };
  for (const { file, name, depth } of found) {
    const { all, named } = passedOnBy(input, file);
    for (const target of all) add(target, name, depth + 1);
    for (const target of named.get(name) ?? []) add(target.file, target.name, depth + 1);
  }
  return found;
}

function passedOnBy(input: ContractInput, file: string): PassedOn {
  const { passedOn } = barrelsOf(input);
  const known = passedOn.get(file) ?? readPassedOn(input, file);
  passedOn.set(file, known);
  return known;
}

/** What most files pass on. */
const NOTHING: PassedOn = { all: [], named: new Map() };

function readPassedOn({ scans, resolve }: ContractInput, file: string): PassedOn {
  const { reExports = [] } = scans.get(file) ?? {};
  if (reExports.length === 0) return NOTHING;
  const all: string[] = [];
  const named = new Map<string, NameInFile[]>();
  for (const entry of reExports) {
    const target = resolve(file, entry.from);
    if (target === undefined) continue;
    if (entry.names === '*') all.push(target);
    else for (const { imported, local } of entry.names) named.set(local, [...(named.get(local) ?? []), { file: target, name: imported }]);
  }
  return { all, named };
}
