import type { CallModel } from '../catalogue/library';
import { dataValue, isVariable, variableInData } from './data-value';
import type { Evaluator } from './evaluator';
import { memberKey } from './injection';
import type { Provided } from './module-providers';
import { entriesOf } from './objects';
import { findExport, type SettingFiles } from './program';
import { described } from './setting-descriptions';
import { knownText } from './strings';
import type { Subject } from './subject';
import { branches, unite, type Value } from './values';

type Setting = NonNullable<CallModel['setting']>;

/** The setting that a call reads by a dotted name, or all of them; `undefined` where nothing says what it is. */
export function settingValue(evaluator: Evaluator, subject: Subject, library: string, setting: Setting): Value | undefined {
  const given = evaluator.read(subject, setting.name);
  const name = subject.at.call.arguments.length === 0 ? '' : given === undefined ? undefined : knownText(given);
  if (name === undefined) return undefined;
  const names = name === '' ? [] : name.split('.');
  const found = holdersOf(evaluator, subject, library, setting, names).flatMap((holder) => branches(holder.value).flatMap((value) => firstOf(evaluator, value, holder.names, setting.leaf) ?? []));
  return found.length === 0 ? undefined : unite(found);
}

interface Holder { readonly value: Value; readonly names: readonly string[] }

/** What may hold the setting, each with the names that lead to it from there. */
function holdersOf(evaluator: Evaluator, subject: Subject, library: string, { of }: Setting, names: readonly string[]): readonly Holder[] {
  if (of !== undefined) {
    const value = evaluator.read(subject, of);
    return value === undefined ? [] : [{ value, names }];
  }
  const [first = '', ...rest] = names;
  const { file } = subject.at.file;
  const named = first === '' ? undefined : evaluator.provided(tokenFor(library, first), file);
  const all = evaluator.provided(tokenFor(library, ''), file);
  return [...(named === undefined ? [] : [{ value: named, names: rest }]), ...(all === undefined ? [] : [{ value: all, names }])];
}

/** The setting in the first of several layers that has it. */
function firstOf(evaluator: Evaluator, holder: Value, names: readonly string[], leaf: Setting['leaf']): Value | undefined {
  const layers = holder.kind === 'array' ? holder.items : [holder];
  return layers.map((layer) => valueAt(evaluator, layer, names, leaf)).find(isThere);
}

function valueAt(evaluator: Evaluator, holder: Value, names: readonly string[], leaf: Setting['leaf']): Value {
  const plain = (value: Value): Value => (leaf === undefined ? value : described(evaluator, value, leaf));
  return names.reduce((value, name) => plain(evaluator.member(value, name)), plain(holder));
}

function isThere(value: Value): boolean {
  return value.kind !== 'unknown' && !(value.kind === 'literal' && (value.value === undefined || value.value === null));
}

function tokenFor(library: string, name: string): string {
  return `settings:${library}:${name}`;
}

/** The token of settings that a call registers, under a name or each of their own. */
export function settingToken(evaluator: Evaluator, subject: Subject, library: string, path: string): string | undefined {
  const name = path === "''" ? '' : evaluator.read(subject, path);
  const known = typeof name === 'string' || name === undefined ? name : knownText(name);
  return known === undefined ? undefined : tokenFor(library, known);
}

/** The settings that stand in files; where there is one set of them, also as members of what the library exports. */
export function settingsInFiles(evaluator: Evaluator): readonly (Provided & { readonly token: string })[] {
  const { settings } = evaluator.program;
  return settings.flatMap((one) => {
    const file = one.root === '' ? 'package.json' : `${one.root}/package.json`;
    const layers = layersOf(evaluator, one);
    const members = settings.filter((other) => other.library === one.library).length === 1 ? membersOf(evaluator, one.library, layers) : [];
    return [{ token: tokenFor(one.library, ''), value: { kind: 'array', items: layers } as const }, ...members].map((provided) => ({ ...provided, file }));
  });
}

function membersOf(evaluator: Evaluator, library: string, layers: readonly Value[]): readonly { readonly token: string; readonly value: Value }[] {
  const type = evaluator.catalogue.valueType(library, 'default');
  const names = new Set(layers.flatMap((layer) => (layer.kind === 'object' ? entriesOf(evaluator, layer).map((entry) => entry.name) : [])));
  return type === undefined ? [] : [...names].flatMap((name) => {
    const value = firstOf(evaluator, { kind: 'array', items: layers }, [name], undefined);
    return value === undefined ? [] : [{ token: memberKey(type, name), value }];
  });
}

/** Data as one layer, with the variables that stand for it; each file of code is one of its own. */
function layersOf(evaluator: Evaluator, { files, variables }: SettingFiles): readonly Value[] {
  const { program } = evaluator;
  const data = files.flatMap((path) => program.data(path)?.value ?? []);
  const named = variables === undefined ? undefined : program.data(variables)?.value;
  const merged = data.reduce<unknown>((first, next) => (first === undefined ? next : merge(first, next)), named === undefined ? undefined : toVariables(named, data[0], 0));
  const code = files.flatMap((path) => (program.data(path) === undefined ? exportOf(evaluator, path) ?? [] : []));
  return [...(merged === undefined ? [] : [dataValue(merged)]), ...code];
}

function exportOf(evaluator: Evaluator, path: string): Value | undefined {
  const file = evaluator.program.find(path);
  const target = file === undefined ? undefined : findExport(evaluator.program, file, 'default');
  return target?.kind === 'expression' ? evaluator.evaluate(target.file, target.value, undefined) : undefined;
}

type Data = Readonly<Record<string, unknown>>;

const DEEPEST = 8;

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isVariable(value);
}

/** Two layers of data, of which the first says more. */
function merge(first: unknown, second: unknown, depth = 0): unknown {
  if (!isData(first) || !isData(second) || depth > DEEPEST) return first;
  return Object.fromEntries([...new Set([...Object.keys(first), ...Object.keys(second)])].map((name) => [name, name in first ? merge(first[name], second[name], depth + 1) : second[name]]));
}

/** The names of variables as what they stand for, with what holds without one. */
function toVariables(names: unknown, otherwise: unknown, depth: number): unknown {
  if (isData(names) && typeof names['__name'] === 'string') return toVariables(names['__name'], otherwise, depth + 1);
  if (isData(names) && depth <= DEEPEST) return Object.fromEntries(Object.entries(names).map(([name, inner]) => [name, toVariables(inner, isData(otherwise) ? otherwise[name] : undefined, depth + 1)]));
  return typeof names === 'string' ? variableInData(names, otherwise) : undefined;
}
