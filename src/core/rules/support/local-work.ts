import { callsIn, functionAt, onceForFile, writtenAs } from '../../model/entries';
import type { CallFact, Expression, FileFacts } from '../../model/facts';
import type { RuleModel } from '../rule';
import { isDownload } from './download';
import type { LocalWork, Wait } from './hits';
import { isPause } from './loops';
import { calledName } from './waits';

/** A shorter pause is no work of its own. */
const LONG_PAUSE = 5000;
/** Only lets time pass: `waitForJob(id, 30_000)` has a limit. */
const NAPS = /^(sleep|delay|pause|wait|setTimeout)$/i;
const WAITED: ReadonlySet<string> = new Set(['awaited', 'returned', 'chained']);

/** What this process does itself, or just lets pass, while a request handler waits for it; a file that is sent as it is made is the answer. */
export function localWaits(model: RuleModel): readonly Wait[] {
  const remote = new Set(model.sites.map(({ call }) => call));
  // A wait for another side ends with its answer: what it is given is a limit.
  const works = [...model.noted.flatMap(ofNoted), ...[...model.files.values()].flatMap(pausesOf).filter(({ call }) => !remote.has(call))];
  return works.filter(({ file, call }) => WAITED.has(model.consumption(file, call).waiting)).flatMap((local) => (
    model.handlersOf(local).filter((path) => !isDownload(path)).map((path): Wait => ({ path, local, milliseconds: Math.sqrt(Math.max(local.ms[0], 1) * local.ms[1]) }))));
}

function ofNoted({ file, call, function: index, api, model, library }: RuleModel['noted'][number]): readonly LocalWork[] {
  const { duration } = model;
  return duration === undefined || model.blocking === true ? [] : [{ file, call, function: index, api, library: library.name, ms: duration.ms, source: duration.source }];
}

/** `await sleep(30_000)` on the straight way; what waits in a branch or after a failure may never happen. */
function findPauses(file: FileFacts): readonly LocalWork[] {
  return file.calls.flatMap((call): readonly LocalWork[] => {
    if (call.function < 0 || call.within.includes('branch') || call.within.includes('catch') || call.use[0]?.kind !== 'await' || !isPause(file, call)) return [];
    const time = Math.max(0, ...timed(file, call).map((argument) => numberOf(file, argument) ?? 0));
    return time < LONG_PAUSE ? [] : [{ file, call, function: call.function, api: call.text, library: 'timer', ms: [time, time], source: 'the code says so' }];
  });
}

const pausesOf = onceForFile(findPauses);

/** The arguments of a pause, or of the `setTimeout` in the promise that makes one. */
function timed(file: FileFacts, call: CallFact): readonly Expression[] {
  const [executor] = call.arguments;
  if (executor?.kind !== 'function') return call.form !== 'new' && NAPS.test(calledName(call)) ? call.arguments.slice(0, 1) : [];
  const inside = callsIn(file, executor.function);
  return inside.flatMap((inner) => (inside.length === 1 && /(^|\.)setTimeout$/.test(inner.text) && settles(file, executor.function, inner.arguments[0]) ? inner.arguments : []));
}

/** `resolve`, or a function that does nothing but to call it: a timer that rejects is a limit. */
function settles(file: FileFacts, executor: number, callback: Expression | undefined): boolean {
  if (callback?.kind === 'function') {
    const inside = callsIn(file, callback.function);
    return inside.length === 1 && inside[0] !== undefined && settles(file, executor, inside[0].callee);
  }
  const resolve = functionAt(file, executor)?.parameters[0]?.binding;
  return callback?.kind === 'reference' && callback.binding === resolve;
}

function numberOf(file: FileFacts, expression: Expression): number | undefined {
  const value = writtenAs(file, expression);
  return value?.kind === 'literal' && typeof value.value === 'number' ? value.value : undefined;
}
