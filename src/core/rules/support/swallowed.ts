import type { CallEdge } from '../../link/call-graph';
import { comesBefore } from '../../model/comes-before';
import { callAt, callsIn, functionAt, onceAbout, stepsAt } from '../../model/entries';
import type { CallFact, Expression, FileFacts } from '../../model/facts';
import { caughtOf } from './caught';
import { callsOnWay, type Hit } from './hits';
import { resultUse } from './result-use';
import { settledAround } from './settled';
import { calledName, chainOf } from './waits';

/** Calls that only tell somebody about a failure. */
const REPORTS = /^(console|(\w+\.)*((get)?(log|logger)(\(\))?|logging|winston|pino|sentry|newrelic|rollbar|bugsnag))(\.\w+)?$|^(capture|report|notice|log)(Exception|Error|Message)\w*$|^(String|Error|JSON\.stringify)$/i;

/** What becomes of a failure that is caught on the way: it is only written down, or told as a result that somebody further out acts on or answers with. */
type Fate = 'kept' | 'told';

/** Whether a failure is only written down on the way, so that the handler answers as if nothing had happened. */
export function isSwallowed(hit: Hit): boolean {
  return fateOfFailure(hit) === 'kept';
}

/** Whether a failure of just this call becomes a result on the way, as `.then(() => true).catch(() => false)` makes it, and that is acted on or answered with. */
export function isFailureTold(hit: Hit): boolean {
  return fateOfFailure(hit) === 'told';
}

/** The innermost call that catches it decides. */
const fateOfFailure = onceAbout(({ site }) => site.file, (hit: Hit): Fate | undefined => {
  const calls = callsOnWay(hit);
  for (let depth = calls.length - 1; depth >= 0; depth -= 1) {
    const at = calls[depth];
    const fate = at === undefined ? undefined : fateAt(at.file, at.call, hit.path.edges.slice(0, depth));
    if (fate !== undefined) return fate;
  }
  return undefined;
});

function fateAt(file: FileFacts, call: CallFact, outer: readonly CallEdge[]): Fate | undefined {
  const isSeen = isSeenFurtherOut(outer);
  const chained = fateOfChain(file, call, isSeen);
  if (chained !== undefined) return chained;
  if (hasQuietCatch(file, call, isSeen) || isQuietlySettled(file, call)) return 'kept';
  return isSeen && outer.length > 0 && SENDS.test(functionAt(file, call.function)?.name ?? '') && hasQuietCatch(file, call, false) ? 'told' : undefined;
}

/** A function that is named for sending does little else; of another one, anything may have failed. */
export const SENDS = /send|mail|notif|invit|dispatch|deliver/i;

/** Whether what the innermost function gives back is acted on by a caller, or is the answer; what a handler or a callback gives back is that. */
function isSeenFurtherOut(edges: readonly CallEdge[]): boolean {
  for (const { how, at: { file, call } } of edges.toReversed()) {
    if (how !== 'call') return true;
    const use = resultUse(file, call);
    if (use !== 'returned') return use === 'data' || (use === 'status' && actsBehind(file, call));
  }
  return true;
}

/** Whether something other than telling somebody depends on a condition behind a call. */
function actsBehind(file: FileFacts, call: CallFact): boolean {
  const isEnded = (stepsAt(file, call.function) ?? []).some((step) => step.kind !== 'call' && step.line >= call.line && step.within.includes('branch'));
  return isEnded || inside(file, call.function).some((one) => comesBefore(call, one) && one.within.includes('branch') && !isReport(file, one));
}

/** `Promise.allSettled` around it, behind which nobody does more than to write down what failed. */
function isQuietlySettled(file: FileFacts, call: CallFact): boolean {
  const settled = settledAround(file, call);
  if (settled === undefined) return false;
  const use = resultUse(file, settled);
  return use === 'none' || (use === 'status' && !actsBehind(file, settled));
}

function fateOfChain(file: FileFacts, call: CallFact, isSeen: boolean): Fate | undefined {
  const links = chainOf(file, call);
  const caught = links.find((link) => calledName(link) === 'catch' && isQuiet(file, link.arguments[0]));
  const last = links.at(-1);
  if (caught === undefined || last === undefined) return undefined;
  const use = givesOutcome(file, caught.arguments[0]) ? resultUse(file, last) : 'none';
  return use === 'data' || (use === 'returned' && isSeen) || (use === 'status' && actsBehind(file, call)) ? 'told' : 'kept';
}

/** `() => false`, `(error) => ({ error })`: what stands for a failure, and not what writing it down gives. */
function givesOutcome(file: FileFacts, handler: Expression | undefined): boolean {
  const returns = handler?.kind === 'function' ? functionAt(file, handler.function)?.returns ?? [] : [];
  return returns.some((value) => value.kind !== 'call' && !(value.kind === 'literal' && value.value === undefined));
}

/** `() => undefined`, `(error) => logger.error(error)`, `console.error`. */
function isQuiet(file: FileFacts, handler: Expression | undefined): boolean {
  if (handler?.kind === 'function') {
    return inside(file, handler.function).every((call) => isReport(file, call)) && !(stepsAt(file, handler.function) ?? []).some(({ kind }) => kind === 'throw');
  }
  return handler?.kind === 'member' && /^(log|debug|info|warn|error)$/.test(handler.name);
}

/** The `catch` around a call writes the failure down and goes on; where the result counts, a `return` there or in the `try` tells of it. */
export function hasQuietCatch(file: FileFacts, call: CallFact, isAnswering: boolean): boolean {
  const caught = caughtOf(file, call);
  if (caught === undefined || caught.calls.length === 0 || !caught.calls.every((one) => isReport(file, one))) return false;
  return !caught.ends.some(({ kind }) => kind === 'throw' || isAnswering) && !(isAnswering && caught.endsOfTry.some(({ kind, within }) => kind === 'return' && within.at(-1) === 'try'));
}

/** Only tells somebody, or makes what is told: `captureException(toError(error))`. */
export function isReport(file: FileFacts, call: CallFact): boolean {
  return isTold(call) || call.use.some((step) => {
    const outer = step.kind === 'argument' ? callAt(file, step.call) : undefined;
    return outer !== undefined && isTold(outer);
  });
}

function isTold(call: CallFact): boolean {
  return isReportName(call.text) || isReportName(calledName(call));
}

/** Whether what is called by a name, or as it is written, tells of a failure. */
export function isReportName(name: string): boolean {
  return REPORTS.test(name);
}

function inside(file: FileFacts, index: number): readonly CallFact[] {
  return callsIn(file, index);
}

/** Whether it happens only after something else has failed. */
export function isAfterFailure(hit: Hit): boolean {
  return callsOnWay(hit).some(({ call }) => call.within.includes('catch'));
}
