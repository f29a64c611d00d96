import { byCodeUnit } from '../model/by-code-unit';
import type { TsConfig } from './discovery';
import { folderOf, joinPath, nameOf } from './paths';
import { isRecord, readJsonObject, stringIn, stringsOf, type Reading } from './read-text';

type Options = Omit<TsConfig, 'folder'>;

interface Reader { readonly reading: Reading; readonly present: ReadonlySet<string>; readonly read: Map<string, Options> }

/** In the order of preference inside a folder; `tsconfig.base.json` is what an Nx root has instead. */
const FILE_NAMES = ['tsconfig.json', 'jsconfig.json', 'tsconfig.base.json', 'tsconfig.app.json'];

/** The compiler options of each folder that has some, with `extends` and `references` followed inside the workspace. */
export function readTsConfigs(reading: Reading, files: readonly string[]): ReadonlyMap<string, TsConfig> {
  const reader: Reader = { reading, present: new Set(files), read: new Map() };
  const folders = new Set(files.filter((path) => FILE_NAMES.includes(nameOf(path))).map(folderOf));
  const configs = new Map<string, TsConfig>();
  for (const folder of [...folders].sort(byCodeUnit)) {
    const candidates = FILE_NAMES.map((name) => joinPath(folder, name) ?? name).filter((path) => reader.present.has(path));
    const options = candidates.map((path) => readOptions(reader, path, [])).find(isTelling) ?? { paths: {} };
    configs.set(folder, { folder, ...options });
  }
  return configs;
}

function isTelling(options: Options): boolean {
  return options.baseUrl !== undefined || Object.keys(options.paths).length > 0;
}

/** `above` holds the files that led here, so that a circle of `extends` ends. */
function readOptions(reader: Reader, path: string, above: readonly string[]): Options {
  const known = reader.read.get(path);
  if (known !== undefined) return known;
  if (above.includes(path)) return { paths: {} };
  const config = readJsonObject(reader.reading, path) ?? {};
  const trail = [...above, path];
  const inherited = extendedFiles(reader, path, config['extends']).map((file) => readOptions(reader, file, trail));
  const own = ownOptions(path, config['compilerOptions']);
  let options = [...inherited, own].reduce(overlay, { paths: {} });
  if (!isTelling(options)) {
    const referenced = referencedFiles(reader, path, config['references']).map((file) => readOptions(reader, file, trail));
    options = referenced.find(isTelling) ?? options;
  }
  if (above.length === 0) reader.read.set(path, options);
  return options;
}

function overlay(base: Options, over: Options): Options {
  const paths = Object.keys(over.paths).length > 0 ? over.paths : base.paths;
  const baseUrl = over.baseUrl ?? base.baseUrl;
  return baseUrl === undefined ? { paths } : { baseUrl, paths };
}

function ownOptions(path: string, compilerOptions: unknown): Options {
  if (!isRecord(compilerOptions)) return { paths: {} };
  const folder = folderOf(path);
  const written = stringIn(compilerOptions, 'baseUrl');
  const baseUrl = written === undefined ? undefined : joinPath(folder, written);
  const paths = isRecord(compilerOptions['paths']) ? compilerOptions['paths'] : {};
  const resolved = Object.entries(paths).map(([pattern, candidates]) => [
    pattern,
    stringsOf(candidates).flatMap((candidate) => joinPath(baseUrl ?? folder, candidate.replace('${configDir}', '.')) ?? []),
  ] as const);
  return { ...(baseUrl === undefined ? {} : { baseUrl }), paths: Object.fromEntries(resolved) };
}

function extendedFiles(reader: Reader, path: string, written: unknown): readonly string[] {
  const names = typeof written === 'string' ? [written] : stringsOf(written);
  return names.filter((name) => name.startsWith('.')).flatMap((name) => existing(reader, path, [name, `${name}.json`, `${name}/tsconfig.json`]));
}

function referencedFiles(reader: Reader, path: string, written: unknown): readonly string[] {
  const folder = folderOf(path);
  const names = Array.isArray(written) ? written.flatMap((item: unknown) => (isRecord(item) ? stringIn(item, 'path') ?? [] : [])) : [];
  return names.flatMap((name) => existing(reader, path, [name])).filter((file) => folderOf(file) === folder);
}

/** The first candidate that is there, relative to the folder of `path`. */
function existing(reader: Reader, path: string, candidates: readonly string[]): readonly string[] {
  const found = candidates.map((name) => joinPath(folderOf(path), name)).find((file) => file !== undefined && reader.present.has(file));
  return found === undefined ? [] : [found];
}
