import type { CallEdge } from '../../link/call-graph';
import { callAt, callsIn, onceAbout, stepsAt } from '../../model/entries';
import type { CallFact, Expression, FileFacts } from '../../model/facts';
import { caughtOf } from './caught';
import { callsOnWay, type Hit } from './hits';
import { resultUse } from './result-use';
import { calledName, chainOf } from './waits';

/** Calls that only tell somebody about a failure. */
const REPORTS = /^(console|(\w+\.)*((get)?(log|logger)(\(\))?|logging|winston|pino|sentry|newrelic|rollbar|bugsnag))(\.\w+)?$|^(capture|report|notice|log)(Exception|Error|Message)\w*$|^(String|Error|JSON\.stringify)$/i;

/** Whether a failure is only written down on the way, so that the handler answers as if nothing had happened. */
export const isSwallowed = onceAbout(({ site }) => site.file, (hit: Hit) => callsOnWay(hit).some(({ file, call }, index) => {
  const isAnswering = !isIgnoredBy(hit.path.edges[index - 1]);
  return chainOf(file, call).some((link) => calledName(link) === 'catch' && isQuiet(file, link.arguments[0])) || hasQuietCatch(file, call, isAnswering);
}));

/** Whether the caller throws away what the function gives back; what a handler or a callback gives back is the answer. */
function isIgnoredBy(edge: CallEdge | undefined): boolean {
  return edge?.how === 'call' && resultUse(edge.at.file, edge.at.call) === 'none';
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
