import type { FileSystemPort } from '../ports';
import { isReadFailure } from '../ports';
import { CONFIG_FILE, defaultConfig } from './config';
import type { ConfigProblem } from './config-problem';
import type { WrittenConfig } from './config-schema';
import type { KnownRules } from './known-rules';
import { placeInFile } from './left-out';
import { mergeConfigs } from './merge-configs';
import { parseWritten, toConfig, type ParsedConfig, type ReadConfig } from './parse-config';
import { positionOf } from './position';

/** Reads `crosstalk.json` of the root and what it extends; without one the defaults hold. `rules` are those that exist, where they are known. */
export function readConfig(port: FileSystemPort, rules?: KnownRules): ReadConfig {
  const bytes = port.readFile(CONFIG_FILE);
  if (!isReadFailure(bytes)) {
    const { own, written, leftOut, problems, isReadable } = withBases(port, CONFIG_FILE, textOf(bytes), rules, []);
    return { config: toConfig(written, leftOut), own: toConfig(own, leftOut), problems, isReadable };
  }
  const entries = port.readDirectory('');
  const isThere = !isReadFailure(entries) && entries.some((entry) => entry.name === CONFIG_FILE);
  const problems = isThere ? [{ message: `${CONFIG_FILE} cannot be read: ${bytes.failed}.`, line: 1, column: 1 }] : [];
  return { config: defaultConfig, own: defaultConfig, problems, isReadable: !isThere };
}

interface ExtendedConfig extends ParsedConfig { readonly own: WrittenConfig }

/** What a file says over what it extends. `above` are the files that lead to it. */
function withBases(port: FileSystemPort, file: string, text: string, rules: KnownRules | undefined, above: readonly string[]): ExtendedConfig {
  const own = parseWritten(text, rules);
  const named = own.written.extends ?? [];
  const bases: readonly Pick<ParsedConfig, 'written' | 'problems'>[] = (typeof named === 'string' ? [named] : named).map((name, index) => {
    const base = readBase(port, file, name, rules, [...above, file]);
    const place = typeof named === 'string' ? ['extends'] : ['extends', index];
    return typeof base === 'string' ? { written: {}, problems: [{ message: `"${name}" cannot be extended: ${base}${base.endsWith('?') ? '' : '.'}`, ...positionOf(text, placeInFile(place, own.leftOut)) }] } : base;
  });
  const elsewhere = file === CONFIG_FILE ? {} : { file };
  const mine = [...own.problems, ...bases.flatMap(({ problems }) => problems.filter((problem) => problem.file === undefined))].map((problem): ConfigProblem => ({ ...problem, ...elsewhere }));
  const theirs = bases.flatMap(({ problems }) => problems.filter((problem) => problem.file !== undefined));
  return { ...own, own: own.written, written: mergeConfigs([...bases.map(({ written }): WrittenConfig => written), own.written]), problems: [...mine, ...theirs] };
}

/** What a name in `extends` stands for, or why that cannot be had. */
function readBase(port: FileSystemPort, file: string, name: string, rules: KnownRules | undefined, above: readonly string[]): ExtendedConfig | string {
  const path = pathOf(file, name);
  if (path === undefined) return 'it lies outside of this folder';
  if (above.includes(path)) return 'it extends this file in turn';
  const bytes = port.readFile(path);
  if (isReadFailure(bytes) && path.startsWith('node_modules/') && isBeside(port, file, name)) return `that would be an installed package; did you mean "./${name}"?`;
  return isReadFailure(bytes) ? `${path}: ${bytes.failed}` : withBases(port, path, textOf(bytes), rules, above);
}

/** Whether a name without a dot in front is that of a file here. */
function isBeside(port: FileSystemPort, file: string, name: string): boolean {
  const path = pathOf(file, `./${name}`);
  return path !== undefined && !isReadFailure(port.readFile(path));
}

/** A path beside the file, or one in an installed package, whose `crosstalk.json` is meant where no file is named. */
function pathOf(file: string, name: string): string | undefined {
  if (!/^\.{0,2}\//.test(name)) return name.split('/').includes('..') ? undefined : `node_modules/${/^(@[^/]+\/)?[^/]+$/.test(name) ? `${name}/${CONFIG_FILE}` : name}`;
  const steps = [...file.split('/').slice(0, -1), ...name.split('/')].filter((step) => step !== '' && step !== '.');
  const path: string[] = [];
  for (const step of steps) {
    if (step !== '..') path.push(step);
    else if (path.pop() === undefined) return undefined;
  }
  return path.join('/');
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
