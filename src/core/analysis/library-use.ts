import type { LibraryModel } from '../catalogue/library';
import { packageOf } from '../discover/package-of';
import { isReadFailure } from '../ports';
import type { Scan } from '../scan/scan';
import { textOf, type Memory } from './memory';

/** A package that production code imports and that a package.json lists, with what is known of it. */
export interface ImportedPackage {
  readonly name: string;
  /** Files that import more than types of it, sorted. */
  readonly files: readonly string[];
  /** Files that import types of it alone: they take what is handed to them. */
  readonly typeFiles: readonly string[];
  /** The model that knows it, if one does. */
  readonly library?: LibraryModel;
  /** What it depends on itself, where it is installed. */
  readonly dependencies: () => readonly string[];
}

/** The packages that the last analysis met; those of the workspace itself are left out. */
export function importedPackages(memory: Memory): readonly ImportedPackage[] {
  const { discovery: known } = memory;
  if (known === undefined) return [];
  const { discovery, catalogue } = known;
  const own = new Set(discovery.packages.map((info) => info.name));
  const roots = (name: string): readonly string[] => discovery.packages.filter((info) => info.dependencies.includes(name)).map((info) => info.root);
  const production = new Set(discovery.files.filter((file) => file.class === 'production').map((file) => file.path));
  const models = new Map(catalogue.models.map((model) => [model.name, model]));
  return [...filesByPackage(memory, production)].filter(([name]) => !own.has(name)).sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([name, { files, typeFiles, specifiers }]) => {
    const listedBy = roots(name);
    if (files.size === 0 || listedBy.length === 0) return [];
    const entry = [...specifiers, name].find((specifier) => catalogue.isKnown(specifier));
    const library = entry === undefined ? undefined : models.get(catalogue.libraryOf(entry));
    return [{ name, files: [...files].sort(), typeFiles: [...typeFiles].sort(), dependencies: () => dependenciesOf(memory, name, listedBy), ...(library === undefined ? {} : { library }) }];
  });
}

/** The first line of a file that names a package. */
export function lineOfImport(memory: Memory, file: string, name: string): number {
  const text = textOf(memory, file);
  if ('skipped' in text) return 1;
  const index = text.text.split('\n').findIndex((line) => [`'${name}'`, `"${name}"`, `'${name}/`, `"${name}/`].some((written) => line.includes(written)));
  return Math.max(0, index) + 1;
}

interface Met { readonly files: Set<string>; readonly typeFiles: Set<string>; readonly specifiers: Set<string> }

function filesByPackage(memory: Memory, production: ReadonlySet<string>): ReadonlyMap<string, Met> {
  const met = new Map<string, Met>();
  for (const [file, scan] of memory.scans) {
    if ('skipped' in scan || scan.generated || !production.has(file)) continue;
    for (const { from, typeOnly } of takenIn(scan)) {
      const name = packageOf(from);
      if (name === undefined) continue;
      const found = met.get(name) ?? { files: new Set(), typeFiles: new Set(), specifiers: new Set() };
      if (typeOnly) found.typeFiles.add(file);
      else {
        found.files.add(file);
        found.specifiers.add(from);
      }
      met.set(name, found);
    }
  }
  return met;
}

function takenIn({ imports, reExports, dynamic }: Scan): readonly { readonly from: string; readonly typeOnly: boolean }[] {
  return [...imports, ...[...reExports.map(({ from }) => from), ...dynamic].map((from) => ({ from, typeOnly: false }))];
}

function dependenciesOf(memory: Memory, name: string, roots: readonly string[]): readonly string[] {
  for (const folder of [...roots, '']) {
    const bytes = memory.port.readFile(`${folder === '' ? '' : `${folder}/`}node_modules/${name}/package.json`);
    if (isReadFailure(bytes)) continue;
    return dependenciesIn(new TextDecoder().decode(bytes));
  }
  return [];
}

function dependenciesIn(text: string): readonly string[] {
  try {
    const manifest: unknown = JSON.parse(text);
    const listed: unknown = typeof manifest === 'object' && manifest !== null && 'dependencies' in manifest ? manifest.dependencies : undefined;
    return typeof listed === 'object' && listed !== null ? Object.keys(listed).sort() : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
