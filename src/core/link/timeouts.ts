import type { CallModel } from '../catalogue/library';
import type { Site } from '../model/communication-map';
import { callAt, callsWithin } from '../model/entries';
import type { CallFact, Expression } from '../model/facts';
import type { Evaluator } from './evaluator';
import { numberOf } from './numbers';
import { isSettler } from './settlers';
import { readPath, type Subject } from './paths';
import { branches, type CallInFrame, type Value } from './values';
import type { ViaDraft } from './via';

/** `cancel`: a signal that only somebody's decision raises, so that nothing limits the time. */
type Bound = number | 'given' | 'unknown' | 'cancel';

/** Milliseconds, `none`, `given` where the code sets one whose value cannot be read, or `unknown` where nobody can tell whether one is set. */
export function timeoutOf(evaluator: Evaluator, subject: Subject, model: CallModel): Site['timeout'] {
  const otherwise = model.defaultTimeout ?? 'unknown';
  if (model.timeout === undefined) return otherwise;
  const value = readPath(evaluator, subject, model.timeout);
  if (value === undefined) return isWritten(evaluator, subject, model.timeout) ? 'given' : otherwise;
  if (value.kind === 'literal' && (value.value === 0 || value.value === false)) return 'none';
  if (isSettler(value)) return otherwise;
  const bound = boundOf(evaluator, value);
  if (bound === 'cancel') return otherwise;
  return bound === 'unknown' && isWritten(evaluator, subject, model.timeout) ? 'given' : bound;
}

/** That of the site behind a call of our own function, as this call has it. */
export function timeoutThrough(evaluator: Evaluator, { inner, frame }: ViaDraft): Site['timeout'] {
  const [{ subject, model }] = inner.at === undefined ? [inner] : inner.inFrame({ ...inner.at, frame });
  return timeoutOf(evaluator, subject, model);
}

function boundOf(evaluator: Evaluator, value: Value): Bound {
  const bounds = branches(value).map((branch) => (branch.kind === 'result' ? boundOfResult(evaluator, branch) : numberOf(evaluator, branch) ?? 'unknown'));
  const numbers = bounds.filter((bound) => typeof bound === 'number');
  if (numbers.length === bounds.length) return Math.max(...numbers);
  const [first = 'unknown'] = bounds;
  if (bounds.every((bound) => bound === first)) return first;
  return bounds.some((bound) => bound === 'unknown' || bound === 'cancel') ? 'unknown' : 'given';
}

function boundOfResult(evaluator: Evaluator, value: Value & { kind: 'result' }): Bound {
  const callee = evaluator.evaluate(value.at.file, value.at.call.callee, value.at.frame);
  const name = callee.kind === 'api' && callee.package === 'global' ? callee.path.join('.') : '';
  const [first] = value.at.call.arguments;
  switch (name) {
    case 'AbortSignal.timeout': return first === undefined ? 'unknown' : numberOf(evaluator, evaluator.evaluate(value.at.file, first, value.at.frame)) ?? 'given';
    case 'AbortSignal.any': return first === undefined ? 'unknown' : firstOf(evaluator, evaluator.evaluate(value.at.file, first, value.at.frame));
    case 'AbortController': return abortedAfter(evaluator, value.at) ?? 'cancel';
    default: return numberOf(evaluator, value) ?? 'unknown';
  }
}

/** The first of several signals counts. */
function firstOf(evaluator: Evaluator, signals: Value): Bound {
  const bounds = signals.kind === 'array' ? signals.items.map((signal) => boundOf(evaluator, signal)) : [];
  const numbers = bounds.filter((bound) => typeof bound === 'number');
  if (numbers.length > 0) return Math.min(...numbers);
  return bounds.includes('given') ? 'given' : bounds.length > 0 && bounds.every((bound) => bound === 'cancel') ? 'cancel' : 'unknown';
}

/** `setTimeout(() => controller.abort(), ms)`. */
function abortedAfter(evaluator: Evaluator, { file, call, frame }: CallInFrame): Bound | undefined {
  const [bound] = call.use;
  if (bound?.kind !== 'bind') return undefined;
  const isAbort = (expression: Expression): boolean => expression.kind === 'member' && expression.name === 'abort' && expression.object.kind === 'reference' && expression.object.binding === bound.binding;
  const aborts = (handed: Expression | undefined): boolean => {
    if (handed?.kind === 'function') return callsWithin(file, handed.function).some((inner) => isAbort(inner.callee));
    const callee = handed?.kind === 'call' ? callAt(file, handed.call)?.callee : handed;
    return callee !== undefined && (isAbort(callee) || (callee.kind === 'member' && callee.name === 'bind' && isAbort(callee.object)));
  };
  const timer = file.calls.find((candidate: CallFact) => candidate.callee.kind === 'global' && candidate.callee.name === 'setTimeout' && aborts(candidate.arguments[0]));
  const delay = timer?.arguments[1];
  if (timer === undefined || delay === undefined) return undefined;
  return numberOf(evaluator, evaluator.evaluate(file, delay, frame)) ?? 'given';
}

/** Whether one is set in so many words, and not only perhaps in options that are passed through; a signal may cancel instead. */
function isWritten(evaluator: Evaluator, subject: Subject, path: string): boolean {
  return path.replaceAll('[s]', '').split(' | ').some((candidate) => {
    const dot = candidate.lastIndexOf('.');
    const name = candidate.slice(dot + 1);
    if (name === 'signal') return false;
    if (/^sibling\.[\w.]+\[0\]$/.test(candidate)) return readPath(evaluator, subject, candidate) !== undefined;
    const holder = dot < 0 ? undefined : readPath(evaluator, subject, candidate.slice(0, dot));
    return holder?.kind === 'object' && holder.expression.properties.some((property) => 'name' in property && property.name === name && property.value.kind !== 'literal');
  });
}
