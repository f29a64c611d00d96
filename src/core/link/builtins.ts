import { lineNow } from '../model/entries';
import type { ApiValue } from './api-keys';
import type { Evaluator } from './evaluator';
import { codePlace } from './code-place';
import { formattedText } from './formats';
import { importedValue, moduleValue } from './imports';
import { itemAt } from './items';
import { joinedAddress } from './joiners';
import { generated, mapped, mappedUnknown, settled } from './mapped';
import { isMap, mapMethod } from './maps';
import { modulesMeant } from './module-folders';
import { entriesOf, objectMadeBy } from './objects';
import { proxied } from './proxies';
import { fulfilledWith } from './resolved-values';
import { reshaped, stringMethod } from './string-methods';
import { joinTexts, joinUrl, knownText, startsWithVariable, textAlternatives } from './strings';
import { branches, mapBranches, text, unite, unknown, type CallInFrame, type TableEntry, type Value } from './values';

/** What platform functions that only shape values give; `undefined` for everything else. */
export function builtinResult(evaluator: Evaluator, at: CallInFrame, callee: ApiValue): Value | undefined {
  if (callee.kind !== 'api') return undefined;
  const name = callee.path.join('.');
  const argument = (index: number): Value => {
    const expression = at.call.arguments[index];
    return expression === undefined ? { kind: 'literal', value: undefined } : evaluator.evaluate(at.file, expression, at.frame);
  };
  if (callee.package === 'global') return globalResult(evaluator, at, name, argument);
  const changed = caseChange(callee.package, name, argument);
  if (changed !== undefined) return changed;
  const values = (): readonly Value[] => at.call.arguments.map((_, index) => argument(index));
  const joined = variableRead(callee.package, argument) ?? codePlace(callee.package, name, argument) ?? shapedBy(at, callee.package, name, values);
  if (joined !== undefined) return joined;
  if (callee.package === 'node:util' && name === 'promisify') return argument(0);
  return callee.package === 'node:url' && name === 'URL' ? url(argument(0), argument(1)) : undefined;
}

/** What a package's function that shapes objects, addresses or texts gives. */
function shapedBy(at: CallInFrame, packageName: string, name: string, values: () => readonly Value[]): Value | undefined {
  return ofObjectHelper(at, packageName, name, values) ?? joinedAddress(packageName, name, values) ?? formattedText(packageName, name, values);
}

const IDENTITY = new Set([
  'String', 'encodeURIComponent', 'encodeURI', 'decodeURIComponent', 'Object.freeze', 'Object.seal', 'Promise.resolve', 'structuredClone',
]);

function globalResult(evaluator: Evaluator, at: CallInFrame, name: string, argument: (index: number) => Value): Value | undefined {
  switch (name) {
    case 'require':
    case 'import': return requiredModule(evaluator, at, argument(0));
    case 'URL': return url(argument(0), argument(1));
    case 'Deno.env.get': return named(argument(0));
    case 'Promise': return at.call.form === 'new' ? fulfilledWith(evaluator, argument(0)) : undefined;
    case 'Proxy': return proxied(evaluator, at, argument(0), argument(1));
    case 'Reflect.get': return itemAt(evaluator, argument(0), argument(1));
    case 'Request': return at.call.form === 'new' ? requestObject(at) : undefined;
    case 'String.raw': return at.call.form === 'tagged' ? argument(0) : undefined;
    case 'Symbol':
    case 'Symbol.for': return text(`Symbol(${knownText(argument(0)) ?? `${at.file.file}:${lineNow(at.file, at.call.line)}`})`);
    case 'Object.assign': return assigned(at, at.call.arguments.map((_, index) => argument(index)));
    case 'Object.keys':
    case 'Object.values':
    case 'Object.entries': return listOf(evaluator, name, argument(0));
    case 'Object.fromEntries': return tableOf(at, argument(0));
    case 'Array.from': return at.call.arguments.length > 1 ? generated(evaluator, argument(1)) : argument(0);
    default: return IDENTITY.has(name) ? argument(0) : undefined;
  }
}

/** Packages that read the environment, as their names say. */
const ENVIRONMENT_PACKAGE = /(?:^|[-/@_.])(?:get-?)?env(?:ironment)?s?(?:$|[-_.])/;
const VARIABLE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

/** `requiredVar('ORDERS_URL')`, perhaps with what holds without the variable. */
function variableRead(packageName: string, argument: (index: number) => Value): Value | undefined {
  if (!ENVIRONMENT_PACKAGE.test(packageName)) return undefined;
  const name = knownText(argument(0));
  const fallback = knownText(argument(1));
  return name === undefined || !VARIABLE.test(name) ? undefined : { kind: 'environment', name, ...(fallback === undefined ? {} : { fallback }) };
}

function named(name: Value): Value {
  const known = knownText(name);
  return known === undefined ? unknown('computed', 'environment') : { kind: 'environment', name: known };
}

/** A request keeps its address as `url` beside its options. */
function requestObject(at: CallInFrame): Value {
  return objectMadeBy(at, ([address, options]) => [...(options === undefined ? [] : [{ spread: options }]), ...(address === undefined ? [] : [{ name: 'url', value: address }])]);
}

/** `merge(queries, mutations)`: a table of each, down to where they differ. */
function isDeepMerge(packageName: string, name: string): boolean {
  return /^(deepmerge|lodash\.merge)$/.test(packageName) ? /^(default)?$/.test(name) : /^(lodash|lodash-es|es-toolkit|ts-deepmerge)$/.test(packageName) && /^(default\.)?merge$/.test(name);
}

/** Helpers that copy objects, or lay one over another; what `omit` and `pick` leave is read off the whole. */
function ofObjectHelper(at: CallInFrame, packageName: string, name: string, values: () => readonly Value[]): Value | undefined {
  if (isDeepMerge(packageName, name)) return unite(values().toReversed());
  if (!/^(lodash|lodash-es|underscore|es-toolkit)$/.test(packageName)) return undefined;
  const bare = name.replace(/^default\./, '');
  if (bare === 'clone' || bare === 'cloneDeep' || bare === 'omit' || bare === 'pick') return values()[0];
  if (bare === 'assign' || bare === 'extend') return assigned(at, values());
  return bare === 'defaults' ? defaulted(at, values()) : undefined;
}

/** The first object that has a member says what counts. */
function defaulted(at: CallInFrame, values: readonly Value[]): Value {
  return isOneObject(values) ? objectMadeBy(at, (given) => given.toReversed().map((one) => ({ spread: one }))) : unite(values);
}

function isOneObject(values: readonly Value[]): boolean {
  return values.every((value) => value.kind === 'object' || value.kind === 'parameter' || value.kind === 'unknown' || value.kind === 'literal') && values.some((value) => value.kind === 'object');
}

/** Of objects one object, where the last says what counts; of anything else any of them. */
function assigned(at: CallInFrame, values: readonly Value[]): Value {
  if (isOneObject(values)) return objectMadeBy(at, (given) => given.map((one) => ({ spread: one })));
  return unite(values.toReversed());
}

function listOf(evaluator: Evaluator, name: string, object: Value): Value | undefined {
  if (object.kind !== 'object') return undefined;
  const items = entriesOf(evaluator, object).map((entry): Value => {
    if (name === 'Object.values') return entry.value;
    return name === 'Object.keys' ? text(entry.name) : { kind: 'array', items: [text(entry.name), entry.value] };
  });
  return items.length === 0 ? undefined : { kind: 'array', items };
}

/** `Object.fromEntries(handlers.map((one) => [one.name, one.handle]))`. */
function tableOf(at: CallInFrame, pairs: Value): Value | undefined {
  if (pairs.kind !== 'array') return undefined;
  const entries = pairs.items.flatMap((pair): readonly TableEntry[] => {
    const [key, value] = pair.kind === 'array' ? pair.items : [];
    return key === undefined || value === undefined ? [] : [{ key, value }];
  });
  return { kind: 'table', base: objectMadeBy(at, () => []), entries };
}

function requiredModule(evaluator: Evaluator, { file }: CallInFrame, specifier: Value): Value {
  const known = knownText(specifier);
  if (known !== undefined) return importedValue(evaluator, file, known, '*');
  const modules = new Set(textAlternatives(specifier, '').flatMap((parts) => modulesMeant(evaluator.program, file.file, parts)));
  const [first, ...others] = [...modules].flatMap((one) => branches(moduleValue(evaluator, one)));
  if (first === undefined) return unknown('computed', 'import');
  return others.length === 0 ? first : { kind: 'union', of: [first, ...others] };
}

const CASES: Readonly<Record<string, string>> = { snakeCase: '_', kebabCase: '-', paramCase: '-', dotCase: '.', constantCase: '_' };

/** Case changes of lodash and change-case, which name channels after classes. */
function caseChange(packageName: string, name: string, argument: (index: number) => Value): Value | undefined {
  if (!/^(lodash(\..*|-es)?|change-case|just-snake-case|to-snake-case)$/.test(packageName)) return undefined;
  const bare = name === 'default' || name === '' ? packageName.replace(/^.*\.(\w+)case$/, '$1Case') : name;
  const separator = Object.hasOwn(CASES, bare) ? CASES[bare] : undefined;
  if (separator === undefined) return undefined;
  const value = argument(0);
  return mapBranches(value, (branch) => {
    const known = knownText(branch);
    if (known === undefined) return branch;
    const words = known.replace(/([a-z0-9])([A-Z])/g, '$1 $2').split(/[^A-Za-z0-9]+/).filter((word) => word !== '').join(separator);
    return { kind: 'text', parts: [{ known: bare === 'constantCase' ? words.toUpperCase() : words.toLowerCase() }] };
  });
}

function url(path: Value, base: Value): Value {
  const paths = textAlternatives(path, 'url');
  if (isCodeAddress(base) && paths.every(isRelative)) return joinTexts([[[{ known: 'file:' }]], paths]);
  if (base.kind === 'literal' || (isNowhere(base) && paths.every(startsWithVariable))) return joinTexts([paths]);
  return unite(textAlternatives(base, 'base').flatMap((one) => paths.map((parts): Value => ({ kind: 'text', parts: joinUrl(origin(one, parts), parts) }))));
}

/** `import.meta.url`: what stands beside the code is a file, which a bundler puts into the build. */
function isCodeAddress(base: Value): boolean {
  return base.kind === 'api' && base.package === 'global' && base.path.join('.') === 'import.meta.url';
}

function isRelative([first]: Parameters<typeof joinUrl>[0]): boolean {
  return first !== undefined && 'known' in first && !/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(first.known);
}

/** Where the code lies is only needed for what is no address of its own. */
function isNowhere(base: Value): boolean {
  return base.kind === 'api' || base.kind === 'unknown';
}

/** A path that starts with `/` replaces the path of the base. */
function origin(base: readonly { known?: string }[] | Parameters<typeof joinUrl>[0], path: Parameters<typeof joinUrl>[1]): Parameters<typeof joinUrl>[0] {
  const [first] = path;
  const [head, ...rest] = base as Parameters<typeof joinUrl>[0];
  if (first === undefined || !('known' in first) || !first.known.startsWith('/') || head === undefined || !('known' in head) || rest.length > 0) return base as Parameters<typeof joinUrl>[0];
  const match = /^[a-z][a-z0-9+.-]*:\/\/[^/]+/i.exec(head.known);
  return match === null ? [head] : [{ known: match[0] }];
}

function joinWith(separator: string, values: readonly Value[]): Value {
  return joinTexts(values.flatMap((value, index) => (index === 0 ? [textAlternatives(value, '')] : [[[{ known: separator }]], textAlternatives(value, '')])));
}

/** Results of methods of texts and arrays. */
export function methodResult(evaluator: Evaluator, at: CallInFrame): Value | undefined {
  const { callee } = at.call;
  if (callee.kind !== 'member') return undefined;
  const receiver = evaluator.evaluate(at.file, callee.object, at.frame);
  const { name } = callee;
  if (receiver.kind !== 'union') return methodOf(evaluator, at, name, receiver);
  const results = receiver.of.flatMap((branch) => methodOf(evaluator, at, name, branch) ?? []);
  return results.length === 0 ? undefined : unite(results);
}

function methodOf(evaluator: Evaluator, at: CallInFrame, name: string, receiver: Value): Value | undefined {
  const values = (): readonly Value[] => at.call.arguments.map((argument) => evaluator.evaluate(at.file, argument, at.frame));
  switch (receiver.kind) {
    case 'text': return stringMethod(name, receiver, values);
    case 'environment':
    case 'member':
    case 'parameter': return reshaped(name, receiver, values) ?? ofGivenList(evaluator, name, receiver, values) ?? mappedUnknown(evaluator, at, name, values);
    case 'array': return arrayMethod(evaluator, at, name, receiver, () => values()[0]);
    case 'result': return (isMap(receiver) ? mapMethod(evaluator, receiver, name, values, at.frame) : undefined) ?? (name === 'toString' ? receiver : ofAnything(evaluator, at, name, receiver, values));
    default: return name === 'toString' || (name === 'clone' && receiver.kind === 'object') ? receiver : ofAnything(evaluator, at, name, receiver, values);
  }
}

function ofAnything(evaluator: Evaluator, at: CallInFrame, name: string, receiver: Value, values: () => readonly Value[]): Value | undefined {
  return settled(evaluator, at, name, receiver, values) ?? mappedUnknown(evaluator, at, name, values);
}

/** A list that somebody else gives, seen by what is asked of it with a function. */
function ofGivenList(evaluator: Evaluator, name: string, receiver: Value, values: () => readonly Value[]): Value | undefined {
  if (receiver.kind !== 'parameter' || (name !== 'find' && name !== 'filter') || values()[0]?.kind !== 'function') return undefined;
  return name === 'find' ? evaluator.member(receiver, '[]') : receiver;
}

const SAME_ITEMS = new Set(['filter', 'slice', 'concat', 'flat', 'sort', 'reverse', 'toSorted', 'toReversed', 'values', 'entries']);

function arrayMethod(evaluator: Evaluator, at: CallInFrame, name: string, receiver: Value & { kind: 'array' }, firstOf: () => Value | undefined): Value | undefined {
  switch (name) {
    case 'join': return joinedItems(receiver.items, firstOf());
    case 'map':
    case 'flatMap': {
      const callback = firstOf();
      return callback?.kind === 'function' ? mapped(evaluator, at, receiver.items, callback) : undefined;
    }
    case 'find':
    case 'at':
    case 'pop':
    case 'shift': return unite(receiver.items);
    default: return SAME_ITEMS.has(name) ? receiver : undefined;
  }
}

function joinedItems(items: readonly Value[], given: Value | undefined): Value | undefined {
  const separator = given === undefined ? ',' : knownText(given);
  return separator === undefined ? undefined : joinWith(separator, items);
}
