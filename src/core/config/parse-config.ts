import { getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import * as v from 'valibot';
import { LIBRARIES } from '../catalogue/index.generated';
import type { LibraryModel } from '../catalogue/library';
import { modelProblems } from '../catalogue/model-problems';
import { defaultConfig, type Config } from './config';
import type { ConfigProblem } from './config-problem';
import { configSchema, type WrittenConfig } from './config-schema';
import { nearestName } from '../model/nearest-name';
import { ownLibraries, withOwnLibraries } from './own-libraries';
import { toPolicies } from './policy-schema';
import { unknownRules, type KnownRules } from './known-rules';
import { placeInFile, type Place } from './left-out';
import { offsetOf, positionAt } from './position';
import { knownKeys } from './schema-at';

/** What a file says and what is wrong with it; `isReadable` is false when the file is no JSON at all, and nothing of it holds. */
export interface ParsedConfig {
  readonly written: WrittenConfig;
  /** List items that are wrong and not in `written`, by their places in the file. */
  readonly leftOut: readonly Place[];
  readonly problems: readonly ConfigProblem[];
  readonly isReadable: boolean;
}

/** The configuration and what is wrong with it. `own` is without what the file extends. */
export interface ReadConfig { readonly config: Config; readonly own: Config; readonly problems: readonly ConfigProblem[]; readonly isReadable: boolean }

/** The configuration of one file alone. `rules` are those that exist, where they are known. */
export function parseConfig(text: string, rules?: KnownRules): ReadConfig {
  const { written, leftOut, ...rest } = parseWritten(text, rules);
  const config = toConfig(written, leftOut);
  return { config, own: config, ...rest };
}

/** Everything in a file that can be followed. */
export function parseWritten(text: string, rules?: KnownRules): ParsedConfig {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (tree === undefined || error !== undefined) {
    const isEmpty = text.trim() === '' || error === undefined;
    const message = isEmpty ? 'The file is empty.' : `This is not JSON: ${inWords(printParseErrorCode(error.error))}.`;
    return { written: {}, leftOut: [], problems: [{ message, ...positionAt(text, error?.offset ?? 0), isSyntax: true }], isReadable: false };
  }
  if (tree.type !== 'object') return { written: {}, leftOut: [], problems: [{ message: 'The configuration must be an object.', ...positionAt(text, tree.offset) }], isReadable: false };
  const lists = listsForObjects(text, tree);
  const { written, leftOut, problems } = validate(text, tree, lists.reduce((value: unknown, { key }) => without(value, [key]), getNodeValue(tree)));
  const contradictions = contradictingLibraries(text, tree, ownLibraries(written.libraries ?? {}));
  const libraries = Object.fromEntries(Object.entries(written.libraries ?? {}).filter(([name]) => !contradictions.has(name)));
  return {
    written: written.libraries === undefined ? written : { ...written, libraries }, leftOut, isReadable: true,
    problems: [...repeatedKeys(text, tree), ...lists.map(({ problem }) => problem), ...problems, ...[...contradictions.values()].flat(), ...(rules === undefined ? [] : unknownRules(text, tree, { written, leftOut }, rules))],
  };
}

/** Takes out what is wrong until the rest fits: some mistakes hide others. */
function validate(text: string, tree: Node, value: unknown, gone: readonly Place[] = []): Pick<ParsedConfig, 'written' | 'leftOut' | 'problems'> {
  const result = v.safeParse(configSchema, value);
  if (result.success) return { written: result.output, leftOut: gone, problems: [] };
  const found = result.issues.map((issue) => ({ issue, place: placeOf(issue) }));
  const problems = found.map(({ issue, place }) => toProblem(text, tree, issue, placeInFile(place, gone)));
  const wrong = [...new Map(found.map(({ place }) => entryAt(place)).map((place) => [place.join('\n'), place])).values()];
  const items = wrong.filter((place) => typeof place.at(-1) === 'number').map((place) => placeInFile(place, gone));
  const rest = validate(text, tree, wrong.reduceRight((cleaned, place) => without(cleaned, place), value), [...gone, ...items]);
  return { ...rest, problems: [...problems, ...rest.problems] };
}

/** The smallest part around a mistake that can do without it: a policy without one of its conditions would be another policy. */
function entryAt(place: Place): Place {
  return place.slice(0, place[0] === 'policies' ? 3 : 2);
}

/** What is written, with defaults for what is not. */
export function toConfig(written: WrittenConfig, leftOut: readonly Place[] = []): Config {
  return {
    ...defaultConfig, ...given(written), ...toPolicies(written.policies ?? {}, leftOut), ...(leftOut.length === 0 ? {} : { leftOut }),
    libraries: ownLibraries(written.libraries ?? {}),
    services: mapValues(written.services, ({ root, hosts = [], aliases = [] }) => ({ root, hosts, aliases })),
    rules: mapValues(written.rules, (rule) => {
      const [severity, options = {}] = typeof rule === 'string' ? [rule] : rule;
      return { severity, options };
    }),
    durations: mapValues(written.durations, milliseconds),
  };
}

/** What holds as it is written. */
function given({ include, exclude, external, overrides, baseline }: WrittenConfig): Partial<Config> {
  const taken = Object.entries({ include, exclude, external, overrides, baseline }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(taken);
}

function mapValues<Value, Result>(record: Readonly<Record<string, Value>> = {}, convert: (value: Value) => Result): Readonly<Record<string, Result>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, convert(value)]));
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

function milliseconds(duration: number | string): number {
  if (typeof duration === 'number') return duration;
  return parseFloat(duration) * (UNITS[duration.replace(/^[\d.]+/, '')] ?? 1);
}

function placeOf(issue: v.BaseIssue<unknown>): Place {
  return (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
}

function toProblem(text: string, tree: Node, issue: v.BaseIssue<unknown>, place: Place): ConfigProblem {
  const position = positionAt(text, offsetOf(tree, place));
  const known = knownKeys(configSchema, place.slice(0, -1));
  const key = String(place.at(-1) ?? '');
  const name = `"${place.join('.')}"`;
  if (known !== undefined && !known.includes(key)) {
    const suggestion = nearestName(key, known);
    return { message: `${name} is not known.`, ...position, ...(suggestion === undefined ? {} : { suggestion }) };
  }
  if (issue.received === 'undefined') return { message: `${name} is missing.`, ...position };
  const suggestion = issue.type === 'picklist' && typeof issue.input === 'string' ? nearestName(issue.input, listed(issue.expected)) : undefined;
  return { message: `${name} ${issue.message}.`, ...position, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** `("sync" | "async")` → the texts that are expected. */
function listed(expected: string | null): readonly string[] {
  return [...(expected ?? '').matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
}

/** Libraries whose parts do not fit together do not hold; what is wrong with them, by their name. */
function contradictingLibraries(text: string, tree: Node, libraries: readonly LibraryModel[]): ReadonlyMap<string, readonly ConfigProblem[]> {
  if (libraries.length === 0) return new Map();
  const types = new Set(withOwnLibraries(LIBRARIES, libraries).flatMap((model) => Object.keys(model.types ?? {}).map((name) => `${model.name}#${name}`)));
  return new Map(libraries.flatMap((model) => {
    const problems = modelProblems(model, (key) => types.has(key)).map(({ place, message }) => {
      const whole = ['libraries', model.name, ...place];
      return { message: `"${whole.join('.')}" ${message}.`, ...positionAt(text, offsetOf(tree, whole)) };
    });
    return problems.length === 0 ? [] : [[model.name, problems] as const];
  }));
}

const OBJECTS: ReadonlySet<string> = new Set(['services', 'libraries', 'rules', 'policies', 'durations']);

/** An empty list passes for an object without entries. */
function listsForObjects(text: string, tree: Node): readonly { readonly key: string; readonly problem: ConfigProblem }[] {
  return (tree.children ?? []).flatMap(({ children: [name, value] = [], offset }) => {
    const key = String(name?.value);
    return value?.type === 'array' && OBJECTS.has(key) ? [{ key, problem: { message: `"${key}" must be an object.`, ...positionAt(text, offset) } }] : [];
  });
}

/** Of keys that an object has twice JSON takes the last, and says nothing. */
function repeatedKeys(text: string, node: Node): readonly ConfigProblem[] {
  const keys = node.type === 'object' ? (node.children ?? []).flatMap((property) => property.children?.[0] ?? []) : [];
  const repeated = keys.filter((key, index) => keys.findIndex((other) => other.value === key.value) < index);
  return [
    ...repeated.map((key) => ({ message: `"${String(key.value)}" is written twice: only the last one holds.`, ...positionAt(text, key.offset), isSyntax: true as const })),
    ...(node.children ?? []).flatMap((child) => repeatedKeys(text, child)),
  ];
}

/** The value without the entry at a place of a few steps. */
function without(value: unknown, place: Place): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return {};
  if (Array.isArray(value)) return value.filter((_, index) => index !== key);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, item]: [string, unknown]) => {
    if (name !== key) return [[name, item] as const];
    return rest.length === 0 || typeof item !== 'object' || item === null ? [] : [[name, without(item, rest)] as const];
  });
  return Object.fromEntries(entries);
}

/** `CloseBraceExpected` → `close brace expected`. */
function inWords(code: string): string {
  return code.replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}
