import { functionAt } from '../model/entries';
import type { Expression, FileFacts } from '../model/facts';
import { findApi, subjectOf } from './api-keys';
import { wrapped } from './call-graph';
import { madeByAny } from './callbacks';
import type { Evaluator } from './evaluator';
import { argumentKey } from './injection';
import type { Add } from './module-providers';
import { calledName } from './providing';
import type { Subject } from './subject';
import { branches, UNDEFINED, type CallInFrame, type Value } from './values';

/** `app.register(require('./orders'))`, `io.on('connection', this.welcome)`: what libraries make for functions that stand elsewhere. */
export function readHanded(evaluator: Evaluator, file: FileFacts, add: Add): void {
  for (const call of file.calls) {
    const handed = call.arguments.filter(isElsewhere);
    if (handed.length === 0 || !evaluator.catalogue.handing.has(calledName(file, call.callee))) continue;
    const callee = evaluator.evaluate(file, call.callee, undefined);
    const isLibrary = branches(callee).some((branch) => branch.kind === 'api' || branch.kind === 'instance');
    for (const argument of isLibrary ? handed : []) noteParameters(evaluator, { file, call, frame: undefined }, callee, argument, add);
  }
}

/** Whether a function that is handed over may stand somewhere else. */
function isElsewhere({ kind }: Expression): boolean {
  return kind === 'reference' || kind === 'member' || kind === 'call';
}

function noteParameters(evaluator: Evaluator, at: CallInFrame, callee: Value, argument: Expression, add: Add): void {
  for (const value of branches(evaluator.evaluate(at.file, argument, undefined))) {
    if (value.kind !== 'function') continue;
    for (const index of functionAt(value.file, value.function)?.parameters.keys() ?? []) {
      const made = madeByAny(evaluator, at, callee, index);
      if (made !== undefined) add(argumentKey(value.file, value.function, index), { file: value.file.file, value: made });
    }
  }
}

/** `app.register(orders, { topic })`: what a plugin is given where it is registered. */
export function readRunWith(evaluator: Evaluator, file: FileFacts, add: Add): void {
  for (const call of file.calls) {
    const found = evaluator.catalogue.runningWith.has(calledName(file, call.callee)) ? findApi(evaluator, evaluator.evaluate(file, call.callee, undefined), call.form) : undefined;
    const { runs, runsWith } = found?.call ?? {};
    if (found === undefined || runs === undefined || runsWith === undefined) continue;
    const subject = subjectOf(found, { file, call, frame: undefined });
    for (const value of branches(evaluator.read(subject, runs) ?? UNDEFINED).flatMap((one): readonly Value[] => (one.kind === 'result' ? wrapped(evaluator, one) : [one]))) {
      if (value.kind === 'function') noteGiven(evaluator, subject, runsWith, value, add);
    }
  }
}

function noteGiven(evaluator: Evaluator, subject: Subject, given: Readonly<Record<string, string>>, { file, function: index }: Value & { kind: 'function' }, add: Add): void {
  for (const [parameter, path] of Object.entries(given)) {
    const value = evaluator.read(subject, path);
    if (value !== undefined) add(argumentKey(file, index, Number(parameter)), { file: file.file, value });
  }
}
