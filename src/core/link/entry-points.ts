import type { Dialect } from '../catalogue/library';
import type { CloudFunction, Front } from '../discover/discovery';
import type { ContextKind } from '../model/communication-map';
import { bindingAt, callAt, functionAt, importAt, writtenAs } from '../model/entries';
import type { Expression, FileFacts, TypeReference } from '../model/facts';
import { findApi } from './api-keys';
import { inBrowser, isBrowserFile, isServerFile } from './browser-files';
import type { TypedHandler } from './catalogue-index';
import { displayName } from './display-name';
import type { Evaluator } from './evaluator';
import { matcherOf } from './file-globs';
import { GUESS, WEAK_GUESS, type Entry } from './handlers';
import { importedValue } from './imports';
import { membersAt } from './handler-members';
import { importedAs } from './program';
import { resolverOf } from './resolver-types';
import { branches, type CallInFrame, type Value } from './values';
import { withWrapped } from './wrapped-handlers';

/** What the repository says of a file beyond its text. */
export interface FileSurroundings {
  /** Root folder of its service or package. */
  readonly root: string;
  readonly isCli: boolean;
  /** Whether all code of its package runs in front of the user. */
  readonly isUi: boolean;
  /** Exports that a cloud starts, as the files of their deployment say. */
  readonly cloudFunctions: readonly Omit<CloudFunction, 'module'>[];
  /** The channels that the variables of these name. */
  readonly givenNames: Readonly<Record<string, readonly string[]>>;
  /** What takes requests in front of all handlers of its folder. */
  readonly front: Front | undefined;
  /** The database system of its package, by what names it. */
  readonly databases: Readonly<Record<Dialect, string | undefined>>;
}

/** Entry points that need no registering call: file conventions, typed handlers, components, module code. */
export function conventionalEntries(evaluator: Evaluator, file: FileFacts, around: FileSurroundings, place: Place): readonly Entry[] {
  return [...byFileConvention(evaluator, file), ...byDeployment(evaluator, file, around), ...byDirective(file), ...byType(evaluator, file), ...inBrowser(file), moduleEntry(file, place)];
}

/** Where the code of a file runs when nothing more is known. */
export type Place = 'ui' | 'cli' | 'unknown';

/** `callsBrowser` says that the file calls a library that is only in browsers. */
export function placeOf(file: FileFacts, around: FileSurroundings, callsBrowser: boolean): Place {
  if (isBrowserFile(file) || ((callsBrowser || around.isUi) && !isServerFile(file))) return 'ui';
  return around.isCli ? 'cli' : 'unknown';
}

function byFileConvention(evaluator: Evaluator, file: FileFacts): readonly Entry[] {
  const inner = evaluator.program.innerPath(file.file);
  return evaluator.catalogue.files.flatMap((convention) => {
    if (!matcherOf(convention.glob)(inner)) return [];
    if (!Object.keys(convention.library.packages).some((name) => evaluator.program.dependsOn(file.file, name))) return [];
    if (convention.directive !== undefined && !file.prologue.includes(convention.directive)) return [];
    if (convention.unlessDirective !== undefined && file.prologue.includes(convention.unlessDirective)) return [];
    return exportedFunctions(evaluator, file, convention.exports).map(({ name, value }): Entry => ({
      file: value.file, function: value.function, kind: startedBy(evaluator, value) ?? convention.entry, name: convention.directive !== undefined && name !== 'default' ? name : `${name === 'default' ? '' : `${name} `}${routeOf(inner)}`, line: functionAt(value.file, value.function)?.line ?? 1,
      ...(convention.library.freezes === true ? { freezes: true } : {}), ...(convention.weak === true ? { guess: WEAK_GUESS } : {}),
    }));
  });
}

/** A route made by a library that runs jobs (`export const { POST } = serve(work)`) is called by its queue. */
function startedBy(evaluator: Evaluator, { file, function: index }: FunctionValue): ContextKind | undefined {
  const passed = functionAt(file, index)?.passed;
  const call = passed === undefined ? undefined : callAt(file, passed.call);
  const model = call === undefined ? undefined : findApi(evaluator, evaluator.evaluate(file, call.callee, undefined), call.form)?.call;
  return model?.handler !== undefined && (model.entry === 'consumer' || model.entry === 'schedule') ? model.entry : undefined;
}

/** `src/app/(shop)/api/orders/[id]/route.ts` serves `/api/orders/[id]`: folders in parentheses and slots only group. */
function routeOf(path: string): string {
  const shown = path.replace(/(?<=^|\/)(?:\([^/.()]+\)|@[\w-]+)\//g, '').replace(/^src\//, '').replace(/^(app|pages|routes|server)\//, '');
  return `/${shown.replace(/(?:\.(?:page|api))?\.[cm]?[jt]sx?$/, '').replace(/\/?(route|index|page|\+(server|page\.server|layout\.server))$/, '')}`;
}

type FunctionValue = Value & { readonly kind: 'function' };

interface ExportedFunction { readonly name: string; readonly value: FunctionValue }

export function exportedFunctions(evaluator: Evaluator, file: FileFacts, names: readonly string[]): readonly ExportedFunction[] {
  return [...exportedMembers(evaluator, file, names), ...commonMembers(evaluator, file, names), ...file.exports.flatMap((entry) => {
    if (!('value' in entry)) return passedOn(evaluator, file, entry, names);
    const value = evaluator.evaluate(file, entry.value, undefined);
    const wanted = names.includes('*') || names.includes(importedAs(entry.name));
    const behind = wanted ? branches(value).flatMap((branch) => functionsBehind(evaluator, branch)) : [];
    const own = wanted && behind.every((one) => one.file !== file) ? [...behind, ...functionsHandedOver(evaluator, file, entry.value)] : behind;
    const properties = entry.value.kind === 'reference' ? bindingAt(file, entry.value.binding)?.properties ?? [] : [];
    const added = properties.filter((property) => names.includes(property.name)).flatMap((property) => branches(evaluator.evaluate(file, property.value, undefined)));
    return [...own, ...added.flatMap((branch) => functionsBehind(evaluator, branch))].map((found) => ({ name: importedAs(entry.name), value: found }));
  })];
}

/** `export { POST } from './handlers'`. */
function passedOn(evaluator: Evaluator, file: FileFacts, entry: Exclude<FileFacts['exports'][number], { readonly value: Expression }>, names: readonly string[]): readonly ExportedFunction[] {
  if (!('name' in entry) || !names.includes(entry.name)) return [];
  return branches(importedValue(evaluator, file, entry.from, entry.imported)).flatMap((branch) => functionsBehind(evaluator, branch)).map((value) => ({ name: entry.name, value }));
}

/** `default.fetch` is a member of the object that is exported, `actions.*` each of them, `*.find` that of any export. */
function exportedMembers(evaluator: Evaluator, file: FileFacts, names: readonly string[]): readonly ExportedFunction[] {
  return names.flatMap((name) => {
    const [holder = '', ...steps] = name.split('.');
    const last = steps.at(-1);
    const entries = last === undefined ? [] : file.exports.filter((one) => 'name' in one && (holder === '*' || importedAs(one.name) === holder));
    return entries.flatMap((entry) => ('value' in entry ? holders(evaluator, evaluator.evaluate(file, entry.value, undefined), 0) : []))
      .flatMap((value) => membersAt(evaluator, value, steps)).flatMap((one) => branches(one.value).flatMap((branch) => functionsBehind(evaluator, branch)).map((value) => ({ name: last !== '*' ? last ?? '' : holder === 'default' ? one.names.at(-1) ?? '' : holder, value })));
  });
}

/** `module.exports = { place, cancel }`: the members are what other modules have as `place` and `cancel`. */
function commonMembers(evaluator: Evaluator, file: FileFacts, names: readonly string[]): readonly ExportedFunction[] {
  const set = file.exports.flatMap((entry) => ('name' in entry && entry.name === '=' && 'value' in entry ? [evaluator.evaluate(file, entry.value, undefined)] : []));
  const wanted = names.filter((name) => name !== 'default' && !name.includes('.'));
  return set.flatMap((value) => wanted.flatMap((name) => membersAt(evaluator, value, [name]).flatMap((one) => (
    branches(one.value).flatMap((branch) => functionsBehind(evaluator, branch)).map((found) => ({ name: one.names.at(-1) ?? name, value: found }))
  ))));
}

const DEEPEST_HOLDER = 2;

/** What has the members: an object, instances of a class, and either where a function or a call of a package (`createController('x', () => ({ … }))`) gives it. */
function holders(evaluator: Evaluator, value: Value, depth: number): readonly Value[] {
  return branches(value).flatMap((branch): readonly Value[] => {
    if (branch.kind === 'class') return [{ kind: 'self', file: branch.file, class: branch.class }];
    if (depth >= DEEPEST_HOLDER || (branch.kind !== 'function' && branch.kind !== 'result')) return [branch];
    if (branch.kind === 'result') return branch.at.call.arguments.flatMap((argument) => holders(evaluator, evaluator.evaluate(branch.at.file, argument, branch.at.frame), depth + 1));
    return (functionAt(branch.file, branch.function)?.returns ?? []).flatMap((returned) => holders(evaluator, evaluator.evaluate(branch.file, returned, branch.frame), depth + 1));
  });
}

/** The function itself, or those handed to a wrapper of a package (`withAuth(handler)`). */
function functionsBehind(evaluator: Evaluator, value: Value): readonly FunctionValue[] {
  if (value.kind === 'function') return withWrapped(evaluator, value);
  if (value.kind !== 'result') return [];
  return functionArguments(evaluator, value.at);
}

/** `actionClient.inputSchema(schema).action(handler)`, `createRoute({ request: schema, handler })`: what the last call of a chain is given. */
function functionsHandedOver(evaluator: Evaluator, file: FileFacts, expression: Expression): readonly FunctionValue[] {
  const written = writtenAs(file, expression);
  const call = written?.kind === 'call' ? callAt(file, written.call) : undefined;
  return call === undefined ? [] : functionArguments(evaluator, { file, call, frame: undefined });
}

function functionArguments(evaluator: Evaluator, { file, call, frame }: CallInFrame): readonly FunctionValue[] {
  const values = call.arguments.flatMap((argument) => branches(evaluator.evaluate(file, argument, frame)));
  const members = values.flatMap((value) => (value.kind === 'object' ? membersAt(evaluator, value, ['*']).flatMap((one) => branches(one.value)) : []));
  return [...values, ...members].filter((value): value is FunctionValue => value.kind === 'function').flatMap((value) => withWrapped(evaluator, value));
}

function byDeployment(evaluator: Evaluator, file: FileFacts, { cloudFunctions }: FileSurroundings): readonly Entry[] {
  return cloudFunctions.flatMap(({ exported, kind, name, front, limit }) => exportedFunctions(evaluator, file, [exported]).map(({ value }): Entry => ({
    file: value.file, function: value.function, kind, name, line: functionAt(value.file, value.function)?.line ?? 1, freezes: true, ...(front === undefined ? {} : { front }), ...(limit === undefined ? {} : { limit }),
  })));
}

/** `'use server'` at the top of a function makes it one that the browser may call. */
function byDirective(file: FileFacts): readonly Entry[] {
  return file.functions.flatMap((fact, index) => (fact.directives?.includes('use server') === true ? [{ file, function: index, kind: 'request' as const, name: displayName(file, fact), line: fact.line }] : []));
}

/** Functions whose declared type, or that of a parameter, is a handler type of a platform, or the type of a resolver. */
function byType(evaluator: Evaluator, file: FileFacts): readonly Entry[] {
  return file.functions.flatMap((fact, index) => {
    const resolver = fact.declared === undefined ? undefined : resolverOf(file, fact.declared);
    if (resolver !== undefined) return [{ file, function: index, kind: 'request' as const, name: resolver, line: fact.line, guess: GUESS }];
    const types = [fact.declared, ...fact.parameters.map((parameter) => parameter.type)];
    for (const type of types) {
      const model = type === undefined ? undefined : handlerModel(evaluator, file, type);
      if (model !== undefined) return [{ file, function: index, kind: model.entry, name: displayName(file, fact), line: fact.line, guess: model.weak === true ? WEAK_GUESS : GUESS, ...(model.freezes === true ? { freezes: true } : {}) }];
    }
    return [];
  });
}

function handlerModel(evaluator: Evaluator, file: FileFacts, type: TypeReference): TypedHandler | undefined {
  const binding = type.binding === undefined ? undefined : bindingAt(file, type.binding);
  const imported = binding?.import === undefined ? undefined : importAt(file, binding.import);
  if (imported === undefined) return undefined;
  const names = imported.name === '*' || imported.name === 'default' ? type.name.split('.').slice(1) : [imported.name, ...type.name.split('.').slice(1)];
  return evaluator.catalogue.typed(imported.from, names.join('.'));
}

function moduleEntry(file: FileFacts, place: Place): Entry {
  return { file, function: -1, kind: place === 'unknown' ? 'startup' : place, name: file.file, line: 1 };
}
