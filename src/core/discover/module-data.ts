import { extractFacts } from '../lazy-syntax';
import type { ExportFact, Expression, FileFacts, Property } from '../model/facts';
import { folderOf, pathBelow } from './paths';
import { isRecord, recallText, type Reading } from './read-text';
import type { ModuleResolver } from './resolve-module';

/** What a module of configuration exports, as data, with the files that say it. */
export interface ModuleData { readonly value: unknown; readonly files: readonly string[] }

interface Sources {
  readonly factsOf: (file: string) => FileFacts;
  readonly resolve: ModuleResolver;
  /** Folder of the module that was asked for, in which its tool runs. */
  readonly root: string;
  /** What bindings hold, by file and index; `undefined` while that is being found out. */
  readonly known: Map<string, unknown>;
}

/** How far values lead to values. */
const DEEPEST = 30;

/** A piece of a text that nobody can read here, as files of the Serverless Framework have theirs. */
const UNREAD = '${}';

/** What a module exports as its configuration (`export default`, `module.exports`), as far as it is written down; nothing is run. */
export function readModuleData(reading: Reading, resolve: ModuleResolver, file: string): ModuleData {
  const read = new Map<string, FileFacts>();
  const factsOf = (path: string): FileFacts => {
    const facts = read.get(path) ?? recallText(reading, 'facts', path, (text) => extractFacts(path, text));
    read.set(path, facts);
    return facts;
  };
  const sources: Sources = { factsOf, resolve, root: folderOf(file), known: new Map() };
  return { value: exported(sources, file, 'default', 0), files: [...read.keys()] };
}

function exported(sources: Sources, file: string, name: string, depth: number): unknown {
  if (depth > DEEPEST) return undefined;
  const { exports } = sources.factsOf(file);
  if (name === '*') return Object.fromEntries(exports.flatMap((one) => entriesOf(sources, file, one, depth)));
  const own = exports.find((one) => 'name' in one && (one.name === name || (name === 'default' && one.name === '=')));
  if (own !== undefined) return ofExport(sources, file, own, depth);
  const assigned = exports.find((one) => 'name' in one && one.name === '=');
  const whole = assigned === undefined ? undefined : ofExport(sources, file, assigned, depth);
  if (isRecord(whole)) return whole[name];
  const others = exports.flatMap((one) => ('all' in one ? imported(sources, file, one.all, name, depth) ?? [] : []));
  return others[0];
}

function ofExport(sources: Sources, file: string, one: ExportFact, depth: number): unknown {
  if ('all' in one) return imported(sources, file, one.all, '*', depth);
  return 'from' in one ? imported(sources, file, one.from, one.imported, depth) : valueOf(sources, file, one.value, depth + 1);
}

function entriesOf(sources: Sources, file: string, one: ExportFact, depth: number): readonly (readonly [name: string, value: unknown])[] {
  const value = ofExport(sources, file, one, depth);
  if ('name' in one && one.name !== '=') return [[one.name, value]];
  return isRecord(value) ? Object.entries(value) : [];
}

function imported(sources: Sources, importer: string, specifier: string, name: string, depth: number): unknown {
  const file = sources.resolve(importer, specifier);
  return file === undefined || !/\.[cm]?[jt]s$/.test(file) ? undefined : exported(sources, file, name, depth + 1);
}

function valueOf(sources: Sources, file: string, expression: Expression, depth: number): unknown {
  if (depth > DEEPEST) return undefined;
  const inner = (one: Expression): unknown => valueOf(sources, file, one, depth + 1);
  switch (expression.kind) {
    case 'literal': return expression.value;
    case 'template': return expression.parts.map((part) => (typeof part === 'string' ? part : textOf(inner(part)))).join('');
    case 'reference': return ofBinding(sources, file, expression.binding, depth);
    case 'member': return environmentVariable(expression) ?? memberOf(inner(expression.object), expression.name);
    case 'index': return memberOf(inner(expression.object), inner(expression.index));
    case 'object': return Object.fromEntries(expression.properties.flatMap((property) => ofProperty(property, inner)));
    case 'array': return expression.items.flatMap((item) => (item.kind === 'spread' ? listOf(inner(item.value)) : [inner(item)]));
    case 'either': return expression.of.map(inner).find((value) => value !== undefined);
    case 'call': return namesItsFolder(sources.factsOf(file), expression.call) ? pathBelow(sources.root, folderOf(file)) : undefined;
    default: return undefined;
  }
}

function ofBinding(sources: Sources, file: string, index: number, depth: number): unknown {
  const key = `${file}:${String(index)}`;
  if (!sources.known.has(key)) {
    sources.known.set(key, undefined);
    sources.known.set(key, findBinding(sources, file, index, depth));
  }
  return sources.known.get(key);
}

function findBinding(sources: Sources, file: string, index: number, depth: number): unknown {
  const { bindings, imports } = sources.factsOf(file);
  const binding = bindings[index];
  if (binding?.import !== undefined) {
    const from = imports[binding.import];
    return from === undefined ? undefined : imported(sources, file, from.from, from.name, depth);
  }
  return binding?.value === undefined || binding.writes !== undefined ? undefined : valueOf(sources, file, binding.value, depth + 1);
}

/** What the file leaves to the environment is written as the Serverless Framework has it. */
function environmentVariable({ object, name }: Expression & { readonly kind: 'member' }): string | undefined {
  const isEnvironment = object.kind === 'member' && object.name === 'env' && object.object.kind === 'global' && object.object.name === 'process';
  return isEnvironment ? `\${env:${name}}` : undefined;
}

/** `handlerPath(__dirname)`: whatever it is called, it makes a path of the folder that the project stands in. */
function namesItsFolder({ calls }: FileFacts, index: number): boolean {
  const [argument, ...others] = calls[index]?.arguments ?? [];
  return argument?.kind === 'global' && argument.name === '__dirname' && others.length === 0;
}

function ofProperty(property: Property, inner: (one: Expression) => unknown): readonly (readonly [name: string, value: unknown])[] {
  if ('spread' in property) {
    const value = inner(property.spread);
    return isRecord(value) ? Object.entries(value) : [];
  }
  const name = 'name' in property ? property.name : inner(property.computed);
  return typeof name === 'string' ? [[name, inner(property.value)]] : [];
}

function memberOf(holder: unknown, name: unknown): unknown {
  if (typeof name === 'number' && Array.isArray(holder)) return holder[name];
  return isRecord(holder) && typeof name === 'string' ? holder[name] : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : UNREAD;
}
