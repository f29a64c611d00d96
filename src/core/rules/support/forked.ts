import { callAt } from '../../model/entries';
import type { CallFact, FileFacts, UseStep } from '../../model/facts';

/** `Effect.forkDaemon(effect)`, `runtime.runFork(effect)`: what is described there runs beside the one that describes it. */
const FORKS = /\.(fork|forkDaemon|forkScoped|forkIn|runFork)$/;
const DEEPEST = 8;

/** Whether the description of work that a call makes is handed on to something that runs it detached. */
export function isForked(file: FileFacts, call: CallFact): boolean {
  return usesFork(file, call.use, 0);
}

function usesFork(file: FileFacts, use: readonly UseStep[], depth: number): boolean {
  if (depth > DEEPEST) return false;
  return use.some((step) => {
    if (step.kind === 'bind') return isHandedToFork(file, step.binding, depth + 1);
    if (step.kind === 'argument') return step.into !== undefined ? isHandedToFork(file, step.into, depth + 1) : isFork(file, step.call, depth + 1);
    return step.kind === 'member' && step.call !== undefined && isFork(file, step.call, depth + 1);
  });
}

function isFork(file: FileFacts, index: number, depth: number): boolean {
  const call = callAt(file, index);
  return call !== undefined && (FORKS.test(call.text) || usesFork(file, call.use, depth));
}

function isHandedToFork(file: FileFacts, binding: number, depth: number): boolean {
  return file.calls.some((call, index) => call.arguments.some((argument) => argument.kind === 'reference' && argument.binding === binding) && isFork(file, index, depth));
}
