import { stepsAt } from '../../model/entries';
import type { CallFact, FileFacts } from '../../model/facts';
import { callsOnWay, type Hit } from './hits';
import { settledAround } from './settled';

/** Whether a `try`, a `.catch` or a `Promise.allSettled` on the way may swallow a failure, so that the handler may answer all the same. */
export function isFailureCaught(hit: Hit): boolean {
  return callsOnWay(hit).some(({ file, call }) => isCaught(file, call) || settledAround(file, call) !== undefined);
}

/** Whether a failure of a call stays in its function. */
export function isCaught(file: FileFacts, call: CallFact): boolean {
  if (call.use.some((step) => step.kind === 'member' && step.name === 'catch')) return true;
  return call.within.includes('try') && !throwsAgain(file, call.function);
}

function throwsAgain(file: FileFacts, index: number): boolean {
  return stepsAt(file, index)?.some((step) => step.kind === 'throw' && step.within.includes('catch')) === true;
}
