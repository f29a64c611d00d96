import type { FileFacts } from '../model/facts';
import { apiKeys } from './api-keys';
import type { Evaluator } from './evaluator';
import { tokenKey } from './injection';
import { readProviders, wiredModules, type Add, type Provided } from './module-providers';
import { readProviding, readStored } from './providing';
import { settingsInFiles } from './settings';
import { branches, unite, type CallInFrame, type Value } from './values';

/** What dependency injection provides for a token, seen from a file. */
export type Registry = (token: string, from: string) => Value | undefined;

type Tables = Map<string, Provided[]>;

/** Reads module registrations of the catalogue (`ClientsModule.register`) and provider literals of module decorators. */
export function readRegistry(evaluator: Evaluator, files: Iterable<FileFacts>): Registry {
  const tables: Tables = new Map();
  const add: Add = (token, provided) => note(tables, token, provided);
  const names = new Set(evaluator.catalogue.registrations.map(({ key }) => key.slice(key.lastIndexOf('.') + 1)));
  for (const file of files) {
    readRegistrations(evaluator, file, names, tables);
    readProviding(evaluator, file, add);
    readStored(evaluator, file, add);
    readProviders(evaluator, file, add);
  }
  for (const path of evaluator.program.registering) readProvidingOf(evaluator, path, tables);
  for (const one of settingsInFiles(evaluator)) note(tables, one.token, one);
  const wired = wiredModules(evaluator, files);
  return (token, from) => {
    const provided = tables.get(token);
    return provided === undefined ? undefined : nearestOf(evaluator, inUse(provided, wired), token, from);
  };
}

function note(tables: Tables, token: string, provided: Provided): void {
  const known = tables.get(token);
  if (known === undefined) tables.set(token, [provided]);
  else known.push(provided);
}

/** Of several modules that provide for a token those that are wired, if any is. */
function inUse(provided: readonly Provided[], wired: ReadonlySet<string>): readonly Provided[] {
  const used = provided.filter(({ module }) => module === undefined || wired.has(module));
  return used.length > 0 ? used : provided;
}

/**
 * Several modules may provide for one token: that of the nearest folder around the file counts, then those of the same service, then any.
 * What is registered for a type (`HttpModule.register`) counts in the folder of its module only.
 */
function nearestOf(evaluator: Evaluator, provided: readonly Provided[], token: string, from: string): Value | undefined {
  const around = provided.filter(({ file }) => from.startsWith(folderOf(file)));
  const deepest = Math.max(...around.map(({ file }) => folderOf(file).length));
  if (around.length > 0) return joined(around.filter(({ file }) => folderOf(file).length === deepest));
  if (token.startsWith('type:')) return undefined;
  const service = evaluator.program.serviceOf(from);
  const own = provided.filter(({ file }) => evaluator.program.serviceOf(file) === service);
  return joined(own.length > 0 ? own : provided);
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

/** Clients of one type that are made in different ways are some client of that type. */
function joined(provided: readonly Provided[]): Value | undefined {
  if (provided.length === 0) return undefined;
  const value = unite(provided.map((one) => one.value));
  const [first, ...others] = branches(value);
  if (first?.kind !== 'instance' || !others.every((other) => other.kind === 'instance' && other.type === first.type)) return value;
  return others.length === 0 ? first : { kind: 'instance', type: first.type, path: [], ...(first.package === undefined ? {} : { package: first.package }) };
}

function readRegistrations(evaluator: Evaluator, file: FileFacts, names: ReadonlySet<string>, registry: Tables): void {
  for (const call of file.calls) {
    if (call.callee.kind !== 'member' || !names.has(call.callee.name)) continue;
    for (const callee of branches(evaluator.evaluate(file, call.callee, undefined))) {
      if (callee.kind === 'api') readRegistration(evaluator, { file, call, frame: undefined }, callee, registry);
    }
  }
}

function readRegistration(evaluator: Evaluator, at: CallInFrame, callee: Value & { kind: 'api' }, registry: Tables): void {
  const keys = apiKeys(evaluator, callee, at.call.form);
  for (const one of evaluator.catalogue.registrations.filter((candidate) => keys.some((key) => key.library === candidate.library && key.key === candidate.key))) {
    const described = evaluator.read({ at }, one.each);
    for (const item of described === undefined ? [] : branches(described)) addRegistration(evaluator, registry, at.file.file, one, item);
  }
}

/** What a file outside the gate registers; nothing else in it matters. */
function readProvidingOf(evaluator: Evaluator, path: string, tables: Tables): void {
  const file = evaluator.program.find(path);
  if (file !== undefined) readProviding(evaluator, file, (token, provided) => note(tables, token, provided));
}

function addRegistration(evaluator: Evaluator, registry: Tables, file: string, one: Evaluator['catalogue']['registrations'][number], item: Value): void {
  const token = one.token === undefined ? `type:${one.type}` : tokenKey(evaluator.member(item, one.token));
  if (token === undefined) return;
  const made = one.options === undefined ? item : optionsOf(evaluator, item, one.options);
  note(registry, token, { file, value: { kind: 'instance', type: one.type, path: [], made: { how: 'registration', options: made } } });
}

/** `useFactory()`: what the factory returns. */
function optionsOf(evaluator: Evaluator, item: Value, path: string): Value {
  const member = evaluator.member(item, path.replace(/\(\)$/, ''));
  if (!path.endsWith('()') || member.kind !== 'function') return member;
  const [returned] = member.file.functions[member.function]?.returns ?? [];
  return returned === undefined ? member : evaluator.evaluate(member.file, returned, member.frame);
}
