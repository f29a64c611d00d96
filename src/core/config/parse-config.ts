import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import * as v from 'valibot';
import { LIBRARIES } from '../catalogue/index.generated';
import type { LibraryModel } from '../catalogue/library';
import { modelProblems } from '../catalogue/model-problems';
import type { Config } from './config';
import type { ConfigProblem } from './config-problem';
import { configSchema, type WrittenConfig } from './config-schema';
import { nearestName } from './nearest-name';
import { ownLibraries, withOwnLibraries } from './own-libraries';
import { toPolicies } from './policy-schema';
import { knownKeys } from './schema-at';

/** What a file says and what is wrong with it; `isReadable` is false when the file is no JSON at all, and nothing of it holds. */
export interface ParsedConfig { readonly written: WrittenConfig; readonly problems: readonly ConfigProblem[]; readonly isReadable: boolean }

/** The configuration and what is wrong with it. `own` is without what the file extends. */
export interface ReadConfig { readonly config: Config; readonly own: Config; readonly problems: readonly ConfigProblem[]; readonly isReadable: boolean }

type Place = readonly (string | number)[];

/** The configuration of one file alone. `rules` are the ids that exist, where they are known. */
export function parseConfig(text: string, rules?: readonly string[]): ReadConfig {
  const { written, ...rest } = parseWritten(text, rules);
  const config = toConfig(written);
  return { config, own: config, ...rest };
}

/** Everything in a file that can be followed. */
export function parseWritten(text: string, rules?: readonly string[]): ParsedConfig {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (tree === undefined || error !== undefined) {
    const isEmpty = text.trim() === '' || error === undefined;
    const message = isEmpty ? 'The file is empty.' : `This is not JSON: ${inWords(printParseErrorCode(error.error))}.`;
    return { written: {}, problems: [{ message, ...positionAt(text, error?.offset ?? 0) }], isReadable: false };
  }
  if (tree.type !== 'object') return { written: {}, problems: [{ message: 'The configuration must be an object.', ...positionAt(text, tree.offset) }], isReadable: false };
  const { written, problems } = validate(text, tree, getNodeValue(tree));
  const contradictions = contradictingLibraries(text, tree, ownLibraries(written.libraries ?? {}));
  const libraries = Object.fromEntries(Object.entries(written.libraries ?? {}).filter(([name]) => !contradictions.has(name)));
  return {
    written: written.libraries === undefined ? written : { ...written, libraries }, isReadable: true,
    problems: [...problems, ...[...contradictions.values()].flat(), ...unknownRules(text, tree, written, rules)],
  };
}

/** Where something stands in a file that can be read; the nearest thing around it where it is not written. */
export function positionOf(text: string, place: Place): Pick<ConfigProblem, 'line' | 'column'> {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  return tree === undefined ? { line: 1, column: 1 } : positionAt(text, offsetOf(tree, place));
}

/** Takes out what is wrong until the rest fits: some mistakes hide others. */
function validate(text: string, tree: Node, value: unknown): { readonly written: WrittenConfig; readonly problems: readonly ConfigProblem[] } {
  const result = v.safeParse(configSchema, value);
  if (result.success) return { written: result.output, problems: [] };
  const places = result.issues.map((issue) => ({ issue, place: placeOf(issue) }));
  const problems = places.map(({ issue, place }) => toProblem(text, tree, issue, place));
  const rest = validate(text, tree, places.reduceRight((cleaned, { place }) => without(cleaned, place.slice(0, 2)), value));
  return { written: rest.written, problems: [...problems, ...rest.problems] };
}

/** What is written, with defaults for what is not. */
export function toConfig(written: WrittenConfig): Config {
  const services = Object.entries(written.services ?? {}).map(([name, { root, hosts = [], aliases = [] }]) => [name, { root, hosts, aliases }] as const);
  const rules = Object.entries(written.rules ?? {}).map(([id, rule]) => {
    const [severity, options = {}] = typeof rule === 'string' ? [rule] : rule;
    return [id, { severity, options }] as const;
  });
  const durations = Object.entries(written.durations ?? {}).map(([name, duration]) => [name, milliseconds(duration)] as const);
  return {
    ...toPolicies(written.policies ?? {}), overrides: written.overrides ?? [], ...(written.baseline === undefined ? {} : { baseline: written.baseline }),
    libraries: ownLibraries(written.libraries ?? {}), include: written.include ?? [], exclude: written.exclude ?? [], external: written.external ?? [],
    services: Object.fromEntries(services), rules: Object.fromEntries(rules), durations: Object.fromEntries(durations),
  };
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

function unknownRules(text: string, tree: Node, written: WrittenConfig, known: readonly string[] | undefined): readonly ConfigProblem[] {
  if (known === undefined) return [];
  const named = [
    ...Object.keys(written.rules ?? {}).map((id) => ['rules', id]),
    ...(written.overrides ?? []).flatMap(({ rules }, index) => Object.keys(rules).map((id) => ['overrides', index, 'rules', id])),
  ];
  return named.flatMap((place) => {
    const id = String(place.at(-1));
    if (known.includes(id)) return [];
    const suggestion = nearestName(id, known);
    return [{ message: `There is no rule "${id}".`, ...positionAt(text, offsetOf(tree, place)), ...(suggestion === undefined ? {} : { suggestion }) }];
  });
}

/** Where the key (or list item) stands, or the nearest thing around it that is written. */
function offsetOf(tree: Node, place: Place): number {
  const node = findNodeAtLocation(tree, [...place]);
  if (node === undefined) return place.length === 0 ? tree.offset : offsetOf(tree, place.slice(0, -1));
  return node.parent?.type === 'property' ? node.parent.offset : node.offset;
}

/** The value without the entry at a place of one or two steps. */
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

function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** `CloseBraceExpected` → `close brace expected`. */
function inWords(code: string): string {
  return code.replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}
