import { classAt, functionAt } from '../model/entries';
import type { Evaluator } from './evaluator';
import { itemAt } from './items';
import { messagePattern } from './message-patterns';
import { rpcService } from './rpc-services';
import { afterLast, knownText, wordAfter } from './strings';
import { NOWHERE } from './subject';
import { branches, mapBranches, text, UNDEFINED, unite, unknown, type Value } from './values';

type Step = (evaluator: Evaluator, value: Value) => Value | undefined;

/** Steps that are always written alike; the others name a member, an item or a separator. */
const STEPS: Readonly<Record<string, Step>> = {
  '[*]': everyItem,
  '*': everyMember,
  '()': (evaluator, value) => mapBranches(value, (branch) => returned(evaluator, branch)),
  '[names]': (_, value) => memberNames(value, MOST_NAMES, capitalised),
  '[keys]': (_, value) => memberNames(value, MOST_KEYS, (name) => name),
  '[name]': (_, value) => nameOf(value),
  '[rpc]': rpcService,
  '[pattern]': messagePattern,
  '[base]': (evaluator, value) => ofInstance(evaluator, value, 'receiver.base'),
  '[timeout]': (evaluator, value) => ofInstance(evaluator, value, 'receiver.timeout'),
  '[url]': (_, value) => textsThat(value, isAddress),
  '[verb]': (_, value) => textsThat(value, isVerb),
  '[s]': (_, value) => fromSeconds(value),
  '[v]': (_, value) => (value.kind === 'literal' && typeof value.value === 'number' ? text(`v${String(value.value)}`) : value),
  '[/]': (_, value) => afterLast(value, '/'),
  '[:]': (_, value) => afterLast(value, ':'),
};

/** Goes on from a value by the steps of a path; `undefined` when one is not there. */
export function follow(evaluator: Evaluator, start: Value | undefined, steps: readonly string[]): Value | undefined {
  let value = start;
  for (const step of steps) {
    if (value === undefined) return undefined;
    value = Object.hasOwn(STEPS, step) ? STEPS[step]?.(evaluator, value) : named(evaluator, value, step);
  }
  return value;
}

function named(evaluator: Evaluator, value: Value, step: string): Value | undefined {
  if (/^\[[A-Z]+\]$/.test(step)) return wordAfter(value, step.slice(1, -1));
  if (step.startsWith('[.')) return chainBefore(value, step.slice(2, -1));
  const [, key, wanted] = /^\[(\w+)=(.+)\]$/.exec(step) ?? [];
  if (key !== undefined) return itemsThatSay(evaluator, value, key, wanted);
  if (step.startsWith('[')) return itemAt(evaluator, value, { kind: 'literal', value: Number(step.slice(1, -1)) });
  return memberOfBranches(evaluator, value, step);
}

/** Members and items of texts and functions are not there, so that `arg[0].url | arg[0]` goes on to the text itself. */
function withMembers(value: Value): readonly Value[] {
  return branches(value).filter((branch) => branch.kind !== 'text' && branch.kind !== 'function' && branch.kind !== 'literal');
}

/** What nobody says about a client is not there either. */
function memberOfBranches(evaluator: Evaluator, value: Value, name: string): Value {
  const kept = withMembers(value).flatMap((branch) => {
    const member = evaluator.member(branch, name);
    return branch.kind === 'instance' && member.kind === 'instance' && member.path.length > 0 ? [] : [member];
  });
  return kept.length === 0 ? UNDEFINED : unite(kept);
}

/** Those of several arguments in any order that are what a library tells them apart by. */
function textsThat(value: Value, fits: (text: Value & { kind: 'text' | 'environment' }) => boolean): Value | undefined {
  const found = branches(value).flatMap((branch) => (branch.kind === 'array' ? branch.items.flatMap((item) => branches(item)) : [branch]))
    .filter((branch) => (branch.kind === 'text' || branch.kind === 'environment') && fits(branch));
  return found.length === 0 ? undefined : unite(found);
}

function isAddress(value: Value & { kind: 'text' | 'environment' }): boolean {
  const [first] = value.kind === 'text' ? value.parts : [];
  return first === undefined || !('known' in first) ? value.kind === 'environment' || first?.because === 'environment' : /^[a-z][a-z0-9+.-]*:\/\//i.test(first.known);
}

function isVerb(value: Value & { kind: 'text' | 'environment' }): boolean {
  return /^[A-Z]+$/.test(knownText(value) ?? '');
}

/** What an instance among the branches was given itself. */
function ofInstance(evaluator: Evaluator, value: Value, path: string): Value | undefined {
  const found = branches(value).flatMap((receiver) => (receiver.kind === 'instance' ? evaluator.read({ at: NOWHERE, receiver }, path) ?? [] : []));
  return found.length === 0 ? undefined : unite(found);
}

function everyItem(evaluator: Evaluator, value: Value): Value {
  const kept = withMembers(value);
  return kept.length === 0 ? UNDEFINED : unite(kept.map((branch) => (branch.kind === 'array' ? unite(branch.items) : itemAt(evaluator, branch, unknown('each')))));
}

/** Of a list or an object those whose member `key` is this text. */
function itemsThatSay(evaluator: Evaluator, value: Value, key: string, wanted: string | undefined): Value | undefined {
  const items = branches(value).flatMap((branch) => (branch.kind === 'array' ? branch.items.flatMap((item) => branches(item)) : branch.kind === 'object' ? branches(everyMember(evaluator, branch)) : []));
  const found = items.filter((item) => item.kind === 'object' && knownText(evaluator.member(item, key)) === wanted);
  return found.length === 0 ? undefined : unite(found);
}

/** The name of a function, a class or an export of a library that is handed over. */
function nameOf(value: Value): Value {
  const names = branches(value).flatMap((branch) => {
    if (branch.kind === 'api' && branch.package !== 'global') return text(branch.path.at(-1) ?? '');
    const name = branch.kind === 'function' ? functionAt(branch.file, branch.function)?.name : branch.kind === 'class' ? classAt(branch.file, branch.class)?.name : undefined;
    return name === undefined || name === '' ? [] : [text(name)];
  });
  return names.length === 0 ? UNDEFINED : unite(names);
}

function fromSeconds(value: Value): Value {
  return value.kind === 'literal' && typeof value.value === 'number' ? { kind: 'literal', value: value.value * 1000 } : value;
}

function chainBefore(value: Value, name: string): Value | undefined {
  return value.kind === 'instance' && value.path.at(-1) === name ? text(value.path.slice(0, -1).join('.')) : undefined;
}

function everyMember(evaluator: Evaluator, value: Value): Value {
  return unite(branches(value).flatMap((branch) => (branch.kind !== 'object' ? [] : branch.expression.properties.flatMap((property) => ('name' in property ? [evaluator.member(branch, property.name)] : [])))));
}

function returned(evaluator: Evaluator, value: Value): Value {
  if (value.kind !== 'function') return unknown('computed');
  const fact = functionAt(value.file, value.function);
  return unite((fact?.returns ?? []).map((expression) => evaluator.evaluate(value.file, expression, value.frame)));
}

/** More names than a target can list say nothing about which one is meant. */
const MOST_NAMES = 8;
/** More jobs than one worker has. */
const MOST_KEYS = 48;

/** The names of an object's members, unless they are too many or some of them are not known. */
function memberNames(value: Value, most: number, write: (name: string) => string): Value | undefined {
  if (value.kind !== 'object') return undefined;
  const names = value.expression.properties.flatMap((property) => ('name' in property ? [text(write(property.name))] : []));
  return names.length === 0 || names.length > most || names.length < value.expression.properties.length ? undefined : unite(names);
}

export function capitalised(name: string): string {
  return name.replace(/^./, (letter) => letter.toUpperCase());
}
