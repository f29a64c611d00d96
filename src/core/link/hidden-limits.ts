import type { CallModel } from '../catalogue/library';
import { bindingAt } from '../model/entries';
import type { CallFact, Expression } from '../model/facts';
import type { Evaluator } from './evaluator';
import type { LinkedSite } from './linked-model';
import { follow } from './path-steps';
import { alternatives, argumentAt, isSpreadOver, makerArgument, makersOf, splitSteps, type Subject } from './paths';
import { isSettler } from './settlers';
import { siblingArgument } from './siblings';
import { branches, type CallInFrame, type Value } from './values';

/** What makes the client of a call, and whether a time limit may be hidden. */
export function ofClient(evaluator: Evaluator, subject: Subject, model: CallModel): Pick<LinkedSite, 'client' | 'hidesLimit'> {
  const client = clientOf(evaluator, subject.receiver);
  const hidesLimit = model.direction !== 'in' && mayHideLimit(evaluator, subject, model);
  return { ...(client === undefined ? {} : { client }), ...(hidesLimit ? { hidesLimit } : {}) };
}

/**
 * The one call of the workspace that makes the client, or of what it hands out of its own kind (a transaction) it; `undefined` for clients that a library or an injector provides,
 * and where each is handed out by another of them (a function that begins a transaction on what it was given, and hands that to itself).
 */
function clientOf(evaluator: Evaluator, receiver: Subject['receiver'], around: readonly CallFact[] = []): CallInFrame | undefined {
  const made = makersOf(evaluator, receiver).flatMap(({ maker }) => (maker.how === 'call' ? [maker] : []));
  const [only] = made;
  if (only === undefined || around.includes(only.at.call) || !made.every(({ at }) => at.call === only.at.call)) return undefined;
  return only.receiver?.kind === 'instance' && isHandedOut(evaluator, receiver, only.receiver) ? clientOf(evaluator, only.receiver, [...around, only.at.call]) : only.at;
}

/** Whether something is of the kind of the client that hands it out; what a library exports (`axios.create()`) is no client of the workspace. */
function isHandedOut({ catalogue }: Evaluator, receiver: Subject['receiver'], owner: Value & { kind: 'instance' }): boolean {
  return (owner.made ?? owner.source) !== undefined && catalogue.lineage(owner.type).includes(receiver?.type ?? '');
}

/** Whether something that nobody can look into stands where a time limit would be: options that come from outside, or with unknown parts. */
function mayHideLimit(evaluator: Evaluator, subject: Subject, model: CallModel): boolean {
  return model.timeout !== undefined && mayBeGiven(evaluator, subject, model, model.timeout, 0);
}

function mayBeGiven(evaluator: Evaluator, subject: Subject, model: CallModel, path: string, depth: number): boolean {
  return alternatives(path).some((candidate) => {
    const [root = '', first = '', ...rest] = splitSteps(candidate);
    if (root === 'arg') return isWritten(subject.at, first, rest) || isSpreadOver(evaluator, subject, first) || (!isAddress(model, first) && isOpaqueAt(evaluator, argumentAt(evaluator, subject, first), rest));
    if (root === 'made' && first.startsWith('[')) return isHiddenInMaking(evaluator, subject, first, rest);
    if (root === 'sibling') return siblingArgument(subject.at.file, subject.at.call, first, 0) !== undefined;
    return root === 'receiver' && depth < 3 && ownPaths(evaluator, subject, first).some((own) => mayBeGiven(evaluator, subject, model, own, depth + 1));
  });
}

/** The address of a request is a text, whatever else the library takes in its place. */
function isAddress(model: CallModel, selector: string): boolean {
  return model.url?.split(' | ')[0] === `arg${selector}`;
}

/** `options.signal = …` after the options were made. */
function isWritten({ file, call }: CallInFrame, selector: string, [name]: readonly string[]): boolean {
  const argument: Expression | undefined = call.arguments[Number(selector.slice(1, -1))];
  const binding = argument?.kind === 'reference' ? bindingAt(file, argument.binding) : undefined;
  return binding?.properties?.some((property) => property.name === name) === true;
}

function isHiddenInMaking(evaluator: Evaluator, { receiver }: Subject, selector: string, rest: readonly string[]): boolean {
  const makers = makersOf(evaluator, receiver);
  // A client that is only known by its declared type may have been made with anything.
  if (makers.length === 0) return receiver?.source !== undefined;
  return makers.some(({ maker }) => isOpaqueAt(evaluator, makerArgument(evaluator, maker, selector.slice(1, -1)), rest));
}

function ownPaths(evaluator: Evaluator, { receiver }: Subject, name: string): readonly string[] {
  if (receiver === undefined || name !== 'timeout') return [];
  return evaluator.catalogue.lineage(receiver.type).flatMap((key) => evaluator.catalogue.findType(key)?.type.timeout ?? []);
}

/** Whether the member at the end of the steps may be there although it cannot be read. */
function isOpaqueAt(evaluator: Evaluator, start: Value | undefined, steps: readonly string[]): boolean {
  if (start === undefined) return false;
  if (steps.length === 0) return branches(start).some((branch) => branch.kind !== 'literal' || branch.value !== undefined);
  const holder = follow(evaluator, start, steps.slice(0, -1));
  return holder !== undefined && branches(holder).some((branch) => isOpaque(evaluator, branch, steps.at(-1) ?? '', 0));
}

const SEEN_THROUGH: ReadonlySet<Value['kind']> = new Set<Value['kind']>(['literal', 'text', 'function', 'class', 'array', 'pattern']);

function isOpaque(evaluator: Evaluator, value: Value, name: string, depth: number): boolean {
  if (value.kind !== 'object') return !SEEN_THROUGH.has(value.kind) && !isSettler(value);
  return depth > 3 || value.expression.properties.some((property) => {
    if ('spread' in property) return branches(evaluator.evaluate(value.file, property.spread, value.frame)).some((branch) => isOpaque(evaluator, branch, name, depth + 1));
    return 'computed' in property || (property.name === name && !isUndefined(property.value));
  });
}

function isUndefined(value: Expression): boolean {
  return value.kind === 'literal' && (value.value === undefined || value.value === null);
}
