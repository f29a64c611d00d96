import { functionAt } from '../model/entries';
import type { Expression, FileFacts } from '../model/facts';
import { madeByAny } from './callbacks';
import type { Evaluator } from './evaluator';
import { argumentKey } from './injection';
import type { Add } from './module-providers';
import { calledName } from './providing';
import { branches, type CallInFrame, type Value } from './values';

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
