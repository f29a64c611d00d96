import type { Evaluator } from './evaluator';
import { itemAt } from './items';
import { rpcService } from './rpc-services';
import { afterLast } from './strings';
import { branches, mapBranches, text, UNDEFINED, unite, unknown, type Value } from './values';

type Step = (evaluator: Evaluator, value: Value) => Value | undefined;

/** Steps that are always written alike; the others name a member, an item or a separator. */
const STEPS: Readonly<Record<string, Step>> = {
  '[*]': everyItem,
  '*': everyMember,
  '()': (evaluator, value) => mapBranches(value, (branch) => returned(evaluator, branch)),
  '[names]': (_, value) => memberNames(value),
  '[rpc]': rpcService,
  '[s]': (_, value) => fromSeconds(value),
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
  if (step.startsWith('[.')) return chainBefore(value, step.slice(2, -1));
  if (step.startsWith('[')) return itemAt(evaluator, value, { kind: 'literal', value: Number(step.slice(1, -1)) });
  return memberOfBranches(evaluator, value, step);
}

/** Members and items of texts and functions are not there, so that `arg[0].url | arg[0]` goes on to the text itself. */
function withMembers(value: Value): readonly Value[] {
  return branches(value).filter((branch) => branch.kind !== 'text' && branch.kind !== 'function' && branch.kind !== 'literal');
}

function memberOfBranches(evaluator: Evaluator, value: Value, name: string): Value {
  const kept = withMembers(value);
  return kept.length === 0 ? UNDEFINED : unite(kept.map((branch) => evaluator.member(branch, name)));
}

function everyItem(evaluator: Evaluator, value: Value): Value {
  const kept = withMembers(value);
  return kept.length === 0 ? UNDEFINED : unite(kept.map((branch) => (branch.kind === 'array' ? unite(branch.items) : itemAt(evaluator, branch, unknown('each')))));
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
  const fact = value.file.functions[value.function];
  return unite((fact?.returns ?? []).map((expression) => evaluator.evaluate(value.file, expression, value.frame)));
}

/** More names than a target can list say nothing about which one is meant. */
const MOST_NAMES = 8;

function memberNames(value: Value): Value | undefined {
  if (value.kind !== 'object') return undefined;
  const names = value.expression.properties.flatMap((property) => ('name' in property ? [text(capitalised(property.name))] : []));
  return names.length === 0 || names.length > MOST_NAMES || names.length < value.expression.properties.length ? undefined : unite(names);
}

export function capitalised(name: string): string {
  return name.replace(/^./, (letter) => letter.toUpperCase());
}
