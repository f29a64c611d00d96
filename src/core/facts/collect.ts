import { readConfig } from '../config/read-config';
import { classifyFiles, isSourcePath } from '../discover/classify';
import { mayHoldProxies, writtenProxies } from '../discover/development-proxies';
import { folderOf, isWithin, nameOf, pathBelow } from '../discover/paths';
import { readJsonObject, stringIn, type Reading } from '../discover/read-text';
import { mayHoldStack, writtenStacks } from '../discover/stacks';
import { walk } from '../discover/walk';
import { extractFacts } from '../lazy-syntax';
import { isReadFailure, type FileSystemPort } from '../ports';
import { decodeSource } from '../scan/decode-source';
import { specifiersIn } from '../scan/read-imports';
import { scanText } from '../scan/scan';
import { createDigest } from './digest';
import { keptText } from './kept-text';
import { membersBelow } from './members';
import { PACKAGE_FACTS_VERSION, type FactsHead, type FactsLine, type SourceLine, type TextLine } from './package-facts';
import { writeShared } from './shared-text';

/** Which package of a repository, and by what it is read. */
export interface FactsRequest {
  readonly tool: string;
  readonly build?: string;
  /** Folder of the package from the root of the repository; empty for the root. */
  readonly package: string;
  readonly repository?: string;
}

/**
 * What can be known of one package, line by line: the same bytes for the same files, wherever they lie. Every source file is read that others may
 * ask for, since nobody knows here who will.
 */
export function* packageFacts(port: FileSystemPort, request: FactsRequest): Generator<string> {
  let count = 0;
  const digest = createDigest();
  for (const written of factsLines(port, request)) {
    count += 1;
    digest.add(written);
    yield written;
  }
  yield line({ end: count, digest: digest.value() });
}

function* factsLines(port: FileSystemPort, request: FactsRequest): Generator<string> {
  const reading: Reading = { ...port, skip: () => undefined };
  const found = walk(port, request.package);
  const leavesOut = membersBelow(reading, request.package, found.files);
  const isOwn = (path: string): boolean => !leavesOut.some((folder) => isWithin(path, folder));
  const files = found.files.filter((path) => isOwn(path) && nameOf(path) !== '.gitignore');
  const sources = readSources(port, request.package, files);
  yield line(headOf(reading, request, leavesOut));
  yield line({ files, skipped: found.skipped.filter(({ file }) => isOwn(file)) });
  yield* texts(port, request.package, files, importedNames(sources)).map(line);
  for (const { source, text } of sources) {
    yield line(source);
    if (text !== undefined) yield `${writeShared(extractFacts(source.source, text))}\n`;
  }
}

function line(value: FactsLine): string {
  return `${JSON.stringify(value)}\n`;
}

function headOf(reading: Reading, { tool, build, package: folder, repository }: FactsRequest, leavesOut: readonly string[]): FactsHead {
  const name = stringIn(readJsonObject(reading, folder === '' ? 'package.json' : `${folder}/package.json`) ?? {}, 'name');
  return { crosstalk: 'facts', version: PACKAGE_FACTS_VERSION, tool, ...(build === undefined ? {} : { build }), ...(repository === undefined ? {} : { repository }), package: folder, ...(name === undefined ? {} : { name }), leavesOut };
}

interface ReadSource { readonly source: SourceLine; readonly text?: string }

/** Tests, stories and what tools wrote are read only where production code or the package's own entries may lead to them. */
function readSources(port: FileSystemPort, folder: string, files: readonly string[]): readonly ReadSource[] {
  const paths = files.filter(isSourcePath);
  const inner = (path: string): string => pathBelow(folder, path);
  const [classes, innerClasses] = [classifyFiles(paths), classifyFiles(paths.map(inner))];
  const isWanted = (path: string): boolean => [classes.get(path), innerClasses.get(inner(path))].some((kind) => kind === 'production' || kind === 'generated' || kind === 'declaration');
  const found = new Map(paths.filter(isWanted).map((path) => [path, readSource(port, path)]));
  const others = new Map<string, string[]>();
  for (const path of paths) if (!found.has(path)) for (const name of namesOf(path)) others.set(name, [...others.get(name) ?? [], path]);
  const entries = readEntries(port, folder);
  for (let open = [...importedNames([...found.values()]), ...entries]; open.length > 0;) {
    const fresh = [...new Set(open.flatMap((name) => others.get(name) ?? []))].filter((path) => !found.has(path));
    for (const path of fresh) found.set(path, readSource(port, path));
    open = [...importedNames(fresh.flatMap((path) => found.get(path) ?? []))];
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, read]) => read);
}

function readSource(port: FileSystemPort, path: string): ReadSource {
  const bytes = port.readFile(path);
  const decoded = isReadFailure(bytes) ? { skipped: bytes.failed } : decodeSource(path, bytes);
  if ('skipped' in decoded) return { source: { source: path, scan: decoded } };
  const { text } = decoded;
  return {
    text, source: { source: path, scan: scanText(text, path), ...(mayHoldStack(text) ? { stacks: writtenStacks(text) } : {}), ...(mayHoldProxies(path) ? { proxies: writtenProxies(text) } : {}) },
  };
}

/** The last words of all that is imported: more files are called so than are meant, and never fewer. */
function importedNames(sources: readonly ReadSource[]): ReadonlySet<string> {
  return new Set(sources.flatMap(({ source: { scan } }) => ('skipped' in scan ? [] : specifiersIn(scan).flatMap(lastWords))));
}

function lastWords(specifier: string): readonly string[] {
  const last = nameOf(specifier.replace(/\/+$/, '').replace(/[?#].*$/, ''));
  return [last, withoutExtension(last)];
}

/** What an import of a file ends with: its own name, or that of its folder. */
function namesOf(path: string): readonly string[] {
  const name = withoutExtension(nameOf(path));
  return name === 'index' ? [name, nameOf(folderOf(path))] : [name];
}

function withoutExtension(name: string): string {
  return name.replace(/(?:\.d)?\.[cm]?[jt]sx?$/, '');
}

/** The names of the files that a package.json leads to. */
function readEntries(port: FileSystemPort, folder: string): readonly string[] {
  const manifest = readJsonObject({ ...port, skip: () => undefined }, folder === '' ? 'package.json' : `${folder}/package.json`) ?? {};
  const written = JSON.stringify(['main', 'module', 'types', 'typings', 'exports', 'imports'].map((key) => manifest[key]));
  return [...written.matchAll(/"((?:[^"\\]|\\.)*)"/g)].flatMap(([, text = '']) => lastWords(text)).concat('index');
}

function texts(port: FileSystemPort, folder: string, files: readonly string[], imported: ReadonlySet<string>): readonly TextLine[] {
  const configs = folder === '' ? configTexts(port) : [];
  const known = new Set(configs.map(({ text }) => text));
  const kept = files.filter((path) => !isSourcePath(path) && !known.has(path)).flatMap((path): readonly TextLine[] => {
    const bytes = port.readFile(path);
    if (isReadFailure(bytes)) return [{ text: path, failed: bytes.failed }];
    const content = keptText(path, new TextDecoder().decode(bytes), imported.has(nameOf(path)));
    return content === undefined || content === '' ? [] : [{ text: path, content }];
  });
  return [...configs, ...kept];
}

/** The configuration of the repository and all that it extends, as they are: the places of mistakes in them are told. */
function configTexts(port: FileSystemPort): readonly TextLine[] {
  const read = new Map<string, TextLine>();
  readConfig({
    ...port,
    readFile: (path) => {
      const bytes = port.readFile(path);
      if (!isReadFailure(bytes)) read.set(path, { text: path, content: new TextDecoder().decode(bytes) });
      return bytes;
    },
  });
  return [...read.values()].sort((one, other) => (one.text < other.text ? -1 : 1));
}
