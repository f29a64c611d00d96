import picomatch from 'picomatch';
import type { ContextKind } from '../model/communication-map';
import type { Expression, FileFacts, FunctionFact, TypeReference } from '../model/facts';
import type { Evaluator } from './evaluator';
import type { Entry } from './handlers';
import { branches, type CallInFrame, type Value } from './values';
import { withWrapped } from './wrapped-handlers';

/** What the repository says of a file beyond its text. */
export interface FileSurroundings {
  /** Root folder of its service or package. */
  readonly root: string;
  readonly isCli: boolean;
  /** Whether all code of its package runs in front of the user. */
  readonly isUi: boolean;
  /** Packages that its package.json and those above list. */
  readonly dependsOn: (packageName: string) => boolean;
  readonly isPublished: boolean;
}

/** Entry points that need no registering call: file conventions, typed handlers, components, module code. */
export function conventionalEntries(evaluator: Evaluator, file: FileFacts, around: FileSurroundings, place: Place): readonly Entry[] {
  return [...byFileConvention(evaluator, file, around), ...byType(evaluator, file), ...components(file), moduleEntry(file, place)];
}

/** Where the code of a file runs when nothing more is known. */
export type Place = 'ui' | 'cli' | 'unknown';

/** `callsBrowser` says that the file calls a library that is only in browsers. */
export function placeOf(file: FileFacts, around: FileSurroundings, callsBrowser: boolean): Place {
  if (isBrowserFile(file) || ((callsBrowser || around.isUi) && !isServerFile(file))) return 'ui';
  return around.isCli ? 'cli' : 'unknown';
}

const matchers = new Map<string, (path: string) => boolean>();

function matcherOf(glob: string): (path: string) => boolean {
  const known = matchers.get(glob) ?? picomatch(glob);
  matchers.set(glob, known);
  return known;
}

function byFileConvention(evaluator: Evaluator, file: FileFacts, around: FileSurroundings): readonly Entry[] {
  const inner = around.root === '' ? file.file : file.file.slice(around.root.length + 1);
  return evaluator.catalogue.files.flatMap((convention) => {
    if (!matcherOf(convention.glob)(inner)) return [];
    if (!Object.keys(convention.library.packages).some(around.dependsOn)) return [];
    if (convention.directive !== undefined && !file.prologue.includes(convention.directive)) return [];
    if (convention.unlessDirective !== undefined && file.prologue.includes(convention.unlessDirective)) return [];
    return exportedFunctions(evaluator, file, convention.exports).map(({ name, value }): Entry => ({
      file: value.file, function: value.function, kind: convention.entry, name: convention.directive !== undefined && name !== 'default' ? name : `${name === 'default' ? '' : `${name} `}${routeOf(inner)}`, line: value.file.functions[value.function]?.line ?? 1,
    }));
  });
}

/** `src/app/(shop)/api/orders/[id]/route.ts` serves `/api/orders/[id]`: folders in parentheses and slots only group. */
function routeOf(path: string): string {
  return `/${path.replace(/(?<=^|\/)(?:\([^/.()]+\)|@[\w-]+)\//g, '').replace(/^(src\/)?(app|pages)\//, '').replace(/\.[cm]?[jt]sx?$/, '').replace(/\/?(route|index|page)$/, '')}`;
}

type FunctionValue = Value & { readonly kind: 'function' };

function exportedFunctions(evaluator: Evaluator, file: FileFacts, names: readonly string[]): readonly { readonly name: string; readonly value: FunctionValue }[] {
  return file.exports.flatMap((entry) => {
    if (!('value' in entry)) return [];
    const value = evaluator.evaluate(file, entry.value, undefined);
    const wanted = names.includes('*') || names.includes(entry.name);
    const behind = wanted ? branches(value).flatMap((branch) => functionsBehind(evaluator, branch)) : [];
    const own = wanted && behind.length === 0 ? functionsHandedOver(evaluator, file, entry.value) : behind;
    const properties = entry.value.kind === 'reference' ? file.bindings[entry.value.binding]?.properties ?? [] : [];
    const added = properties.filter((property) => names.includes(property.name)).flatMap((property) => branches(evaluator.evaluate(file, property.value, undefined)));
    return [...own, ...added.flatMap((branch) => functionsBehind(evaluator, branch))].map((found) => ({ name: entry.name, value: found }));
  });
}

/** The function itself, or those handed to a wrapper of a package (`withAuth(handler)`). */
function functionsBehind(evaluator: Evaluator, value: Value): readonly FunctionValue[] {
  if (value.kind === 'function') return withWrapped(evaluator, value);
  if (value.kind !== 'result') return [];
  return functionArguments(evaluator, value.at);
}

/** `actionClient.inputSchema(schema).action(handler)`: what the last call of a chain is given. */
function functionsHandedOver(evaluator: Evaluator, file: FileFacts, expression: Expression): readonly FunctionValue[] {
  const written = expression.kind === 'reference' ? file.bindings[expression.binding]?.value : expression;
  const call = written?.kind === 'call' ? file.calls[written.call] : undefined;
  return call === undefined ? [] : functionArguments(evaluator, { file, call, frame: undefined });
}

function functionArguments(evaluator: Evaluator, { file, call, frame }: CallInFrame): readonly FunctionValue[] {
  const values = call.arguments.flatMap((argument) => branches(evaluator.evaluate(file, argument, frame)));
  return values.filter((value): value is FunctionValue => value.kind === 'function').flatMap((value) => withWrapped(evaluator, value));
}

/** Functions whose declared type, or that of a parameter, is a handler type of a platform. */
function byType(evaluator: Evaluator, file: FileFacts): readonly Entry[] {
  return file.functions.flatMap((fact, index) => {
    const types = [fact.declared, ...fact.parameters.map((parameter) => parameter.type)];
    for (const type of types) {
      const kind = type === undefined ? undefined : handlerKind(evaluator, file, type);
      if (kind !== undefined) return [{ file, function: index, kind, name: displayName(file, fact), line: fact.line }];
    }
    return [];
  });
}

function handlerKind(evaluator: Evaluator, file: FileFacts, type: TypeReference): ContextKind | undefined {
  const binding = type.binding === undefined ? undefined : file.bindings[type.binding];
  const imported = binding?.import === undefined ? undefined : file.imports[binding.import];
  if (imported === undefined) return undefined;
  const names = imported.name === '*' || imported.name === 'default' ? type.name.split('.').slice(1) : [imported.name, ...type.name.split('.').slice(1)];
  return evaluator.catalogue.typed(imported.from, names.join('.'))?.entry;
}

/** A component or hook of a file with JSX is what the user looks at. */
function components(file: FileFacts): readonly Entry[] {
  if (!isBrowserFile(file)) return [];
  return file.functions.flatMap((fact, index) => (fact.parent < 0 && /^[A-Z]|^use[A-Z]/.test(fact.name) && fact.class === undefined ? [{ file, function: index, kind: 'ui' as const, name: fact.name, line: fact.line }] : []));
}

const BROWSER_PACKAGES = /^(react|react-dom|react-native|vue|svelte|solid-js|next\/(router|navigation|link)|@angular\/(core|router|common\/http)|@tanstack\/react-query|swr)(\/|$)/;

/** Whether a file runs in front of the user: says so, has JSX, or imports what only does. */
function isBrowserFile(file: FileFacts): boolean {
  if (file.prologue.includes('use server')) return false;
  if (file.prologue.includes('use client')) return true;
  return !isServerFile(file) && (file.hasJsx || file.imports.some((entry) => !entry.typeOnly && BROWSER_PACKAGES.test(entry.from)));
}

const SERVER_PACKAGES = /^(@nestjs\/|express$|fastify$|next\/server$|server-only$|@react-email\/|node:|fs$|http$)/;

function isServerFile(file: FileFacts): boolean {
  return file.prologue.includes('use server') || file.imports.some((entry) => SERVER_PACKAGES.test(entry.from));
}

function moduleEntry(file: FileFacts, place: Place): Entry {
  return { file, function: -1, kind: place === 'unknown' ? 'startup' : place, name: file.file, line: 1 };
}

/** `Class.method`, `function`, or the file for module code. */
export function displayName(file: FileFacts, fact: FunctionFact | undefined): string {
  if (fact === undefined) return file.file.replace(/^.*\//, '');
  const owner = fact.class === undefined ? undefined : file.classes[fact.class]?.name;
  if (owner !== undefined && owner !== '') return `${owner}.${fact.name}`;
  if (fact.name !== '') return fact.name;
  const parent = fact.parent < 0 ? undefined : file.functions[fact.parent];
  return parent === undefined ? `${file.file.replace(/^.*\//, '')}:${fact.line}` : displayName(file, parent);
}
