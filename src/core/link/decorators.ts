import { callAt, callsWithin, functionAt } from '../model/entries';
import type { CallFact, DecoratorFact, Expression, FileFacts } from '../model/facts';
import { findApi } from './api-keys';
import type { Evaluator } from './evaluator';
import { callFrame } from './frames';
import { knownText } from './strings';
import { branches, type Frame, type Value } from './values';

/** A decorator of a library, where it is called and with what, seen from a frame. */
export interface MeantDecorator {
  readonly callee: Value & { readonly kind: 'api' };
  readonly decorator: DecoratorFact;
  readonly file: FileFacts;
  readonly frame: Frame | undefined;
}

const DEEPEST = 4;

/** The decorators of libraries that a decorator stands for: itself, or those that one of ours returns or composes. */
export function decoratorsMeant(evaluator: Evaluator, file: FileFacts, decorator: DecoratorFact, frame?: Frame, depth = 0): readonly MeantDecorator[] {
  const callee = evaluator.evaluate(file, decorator.callee, frame);
  if (callee.kind === 'api') return composed(evaluator, { callee, decorator, file, frame }, depth);
  if (callee.kind !== 'function' || depth >= DEEPEST) return [];
  const inner = callFrame(evaluator, { file, call: callOf(decorator), frame }, callee);
  const returns = functionAt(callee.file, callee.function)?.returns ?? [];
  return inner === undefined ? [] : returns.flatMap((returned) => calledAs(evaluator, callee.file, returned, decorator, inner, depth));
}

/** `applyDecorators(EventPattern('x'), UseGuards(Own))` stands for each of its arguments. */
function composed(evaluator: Evaluator, meant: MeantDecorator, depth: number): readonly MeantDecorator[] {
  const { callee, decorator, file, frame } = meant;
  if (depth >= DEEPEST || findApi(evaluator, callee, undefined)?.call.passes === undefined) return [meant];
  return decorator.arguments.flatMap((argument) => calledAs(evaluator, file, argument, decorator, frame, depth));
}

function calledAs(evaluator: Evaluator, file: FileFacts, expression: Expression, outer: DecoratorFact, frame: Frame | undefined, depth: number): readonly MeantDecorator[] {
  const call = expression.kind === 'call' ? callAt(file, expression.call) : undefined;
  return call === undefined ? [] : decoratorsMeant(evaluator, file, decoratorOf(call, outer), frame, depth + 1);
}

const decorators = new WeakMap<CallFact, WeakMap<DecoratorFact, DecoratorFact>>();

/** A call as a decorator that stands where another does; always the same one. */
function decoratorOf(call: CallFact, outer: DecoratorFact): DecoratorFact {
  const known = decorators.get(call) ?? new WeakMap<DecoratorFact, DecoratorFact>();
  decorators.set(call, known);
  const found = known.get(outer) ?? { ...outer, callee: call.callee, arguments: call.arguments };
  known.set(outer, found);
  return found;
}

const calls = new WeakMap<DecoratorFact, CallFact>();

/** The call that a decorator is; always the same one. */
export function callOf(decorator: DecoratorFact): CallFact {
  const { line, column, endLine, endColumn } = decorator;
  const call = calls.get(decorator) ?? { callee: decorator.callee, arguments: decorator.arguments, function: -1, text: decorator.text, use: [], within: [], line, column, endLine, endColumn };
  calls.set(decorator, call);
  return call;
}

const MOST_CALLS = 60;

/** What a decorator of ours on a class decorates methods with, by their names: `for (const name of names) Decorator(name)(target[name], name)`. */
export function decoratedMethods(evaluator: Evaluator, file: FileFacts, decorator: DecoratorFact): readonly { readonly method: string; readonly meant: MeantDecorator }[] {
  const callee = evaluator.evaluate(file, decorator.callee, undefined);
  if (callee.kind !== 'function') return [];
  return callsWithin(callee.file, callee.function).slice(0, MOST_CALLS).flatMap((applied) => {
    const [, key] = applied.arguments;
    const call = applied.callee.kind === 'call' ? callAt(callee.file, applied.callee.call) : undefined;
    const inner = call === undefined || key === undefined ? undefined : evaluator.evaluate(callee.file, call.callee, undefined);
    if (call === undefined || key === undefined || inner?.kind !== 'api') return [];
    const names = branches(evaluator.evaluate(callee.file, key, undefined)).flatMap((name) => knownText(name) ?? []);
    return names.map((method) => ({ method, meant: { callee: inner, decorator: { ...decorator, callee: call.callee, arguments: call.arguments.map((argument) => (isSameName(argument, key) ? { kind: 'literal' as const, value: method } : argument)) }, file: callee.file, frame: undefined } }));
  });
}

function isSameName(left: Expression, right: Expression): boolean {
  return left.kind === 'reference' && right.kind === 'reference' && left.binding === right.binding;
}
