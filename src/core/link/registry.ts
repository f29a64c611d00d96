import { classAt, functionAt } from '../model/entries';
import type { FileFacts } from '../model/facts';
import { apiKeys } from './api-keys';
import type { Evaluator } from './evaluator';
import { readConventions } from './convention-arguments';
import { readHanded, readRunWith } from './handed-functions';
import { methodFrame } from './frames';
import { tokenKey } from './injection';
import { AFTER_FILES, ListsByKey, type Items } from './lists-by-key';
import { instancesOf, readListedProviders, readProviders, wiredModules, type Add, type Provided } from './module-providers';
import { readPlaced } from './placed-members';
import { readPlugged } from './plugged';
import { readProviding, readStored } from './providing';
import { keptForNext } from './remembered';
import { readSchemas } from './schemas';
import { settingsInFiles } from './settings';
import { readSharedDefaults } from './shared-defaults';
import { readStoredRows } from './stored-rows';
import { sweepingEach } from './sweep';
import { branches, unite, type CallInFrame, type Value } from './values';

/** What dependency injection provides for a token, seen from a file. */
export type Registry = (token: string, from: string) => Value | undefined;

/** A registry that follows the files. */
export interface RegistryIndex { readonly update: (files: readonly FileFacts[]) => Generator<undefined, void>; readonly provided: Registry }

interface Registered { readonly provided: Items<Provided>; readonly wired: Items<string> }

/** Reads module registrations of the catalogue (`ClientsModule.register`) and provider literals of module decorators. */
export function indexRegistry(evaluator: Evaluator): RegistryIndex {
  const { program, program: { reads } } = evaluator;
  const tables = new ListsByKey<Provided>(reads, 'provided');
  const wired = new ListsByKey<string>(reads, 'wired');
  const names = new Set(evaluator.catalogue.registrations.map(({ key }) => key.slice(key.lastIndexOf('.') + 1)));
  const registered = keptForNext(reads, (file: FileFacts) => registeredIn(evaluator, file, names));
  const sweep = sweepingEach(reads, (file: FileFacts) => ({ name: file.file, ...registered(file) }));
  const outside = keptForNext(reads, (file: FileFacts) => collect((add) => { readProviding(evaluator, file, add); }));
  const settings = keptForNext(reads, () => collect((add) => { for (const one of settingsInFiles(evaluator)) add(one.token, one); }));
  return {
    * update(files) {
      const all = yield* sweep(files);
      // What a file outside the gate registers; nothing else in it matters.
      const registering = program.registering.flatMap((path) => { const file = program.find(path); return file === undefined ? [] : [{ name: `${AFTER_FILES}${path}`, provided: outside(file) }]; });
      tables.update([...all, ...registering, { name: `${AFTER_FILES}${AFTER_FILES}`, provided: settings(program) }], ({ provided }) => provided);
      wired.update(all, (source) => source.wired);
    },
    provided: (token, from) => {
      const provided = tables.get(token);
      return provided === undefined ? undefined : nearestOf(evaluator, inUse(provided, wired), token, from);
    },
  };
}

function registeredIn(evaluator: Evaluator, file: FileFacts, names: ReadonlySet<string>): Registered {
  return {
    provided: collect((add) => {
      readRegistrations(evaluator, file, names, add);
      readProviding(evaluator, file, add);
      readHanded(evaluator, file, add);
      readConventions(evaluator, file, add);
      readRunWith(evaluator, file, add);
      readStored(evaluator, file, add);
      readPlugged(evaluator, file, add);
      readPlaced(evaluator, file, add);
      readSharedDefaults(evaluator, file, add);
      readProviders(evaluator, file, add);
      readListedProviders(evaluator, file, add);
      readSchemas(evaluator, file, add);
      readStoredRows(evaluator, file, add);
    }),
    wired: wiredModules(evaluator, file).map((module) => [module, module]),
  };
}

function collect(read: (add: Add) => void): Items<Provided> {
  const found: [string, Provided][] = [];
  read((token, provided) => { found.push([token, provided]); });
  return found;
}

/** Of several modules that provide for a token those that are wired, if any is. */
function inUse(provided: readonly Provided[], wired: ListsByKey<string>): readonly Provided[] {
  const used = provided.filter(({ module }) => module === undefined || wired.get(module) !== undefined);
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
  if (first?.kind !== 'instance' || !others.every((other) => other.kind === 'instance' && other.type === first.type) || isDescribed(first)) return value;
  return others.length === 0 ? first : { kind: 'instance', type: first.type, path: [], ...(first.package === undefined ? {} : { package: first.package }) };
}

/** Each of several objects describes an instance of its own. */
function isDescribed({ made }: Value & { kind: 'instance' }): boolean {
  return made?.how === 'registration' && made.schema !== undefined;
}

function readRegistrations(evaluator: Evaluator, file: FileFacts, names: ReadonlySet<string>, add: Add): void {
  for (const call of file.calls) {
    if (call.callee.kind !== 'member' || !names.has(call.callee.name)) continue;
    for (const callee of branches(evaluator.evaluate(file, call.callee, undefined))) {
      if (callee.kind === 'api') readRegistration(evaluator, { file, call, frame: undefined }, callee, add);
    }
  }
}

function readRegistration(evaluator: Evaluator, at: CallInFrame, callee: Value & { kind: 'api' }, add: Add): void {
  const keys = apiKeys(evaluator, callee, at.call.form);
  for (const one of evaluator.catalogue.registrations.filter((candidate) => keys.some((key) => key.library === candidate.library && key.key === candidate.key))) {
    const described = evaluator.read({ at }, one.each);
    for (const item of described === undefined ? [] : branches(described)) addRegistration(evaluator, add, at.file.file, one, item);
  }
}

function addRegistration(evaluator: Evaluator, add: Add, file: string, one: Evaluator['catalogue']['registrations'][number], item: Value): void {
  const token = one.token === undefined ? `type:${one.type}` : tokenKey(evaluator.member(item, one.token));
  if (token === undefined) return;
  const made = one.options === undefined ? item : optionsOf(evaluator, item, one.options);
  add(token, { file, value: { kind: 'instance', type: one.type, path: [], made: { how: 'registration', options: made } } });
}

/** `useFactory()`: what the factory returns, or the class that stands in its place. */
function optionsOf(evaluator: Evaluator, item: Value, path: string): Value {
  const member = evaluator.member(item, path.replace(/\(\)$/, ''));
  if (!path.endsWith('()')) return member;
  const factory = member.kind === 'function' ? member : ofClass(evaluator, item);
  const [returned] = factory === undefined ? [] : functionAt(factory.file, factory.function)?.returns ?? [];
  return factory === undefined || returned === undefined ? member : evaluator.evaluate(factory.file, returned, methodFrame(evaluator, factory) ?? factory.frame);
}

/** `useClass: HttpConfig`: its method that makes the options (`createHttpOptions`). */
function ofClass(evaluator: Evaluator, item: Value): (Value & { readonly kind: 'function' }) | undefined {
  const made = instancesOf(evaluator.member(item, 'useClass'));
  const name = made?.kind === 'self' ? classAt(made.file, made.class)?.methods.find((method) => /^create[A-Z]/.test(method.name))?.name : undefined;
  const method = made === undefined || name === undefined ? undefined : evaluator.member(made, name);
  return method?.kind === 'function' ? method : undefined;
}
