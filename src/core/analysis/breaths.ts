import type { Progress } from '../ports';
import { AnalysisCancelled } from './cancelled';

export type Stage = 'discover' | 'scan' | 'extract' | 'link' | 'check';

/** Lets the event loop turn, reports, and stops when nobody wants the answer any more. */
export async function breathe(progress: Progress | undefined, stage?: Stage, done = 0, total = 0): Promise<void> {
  if (stage !== undefined) progress?.report(stage, done, total);
  await new Promise<void>((resolve) => { setImmediate(resolve); });
  await progress?.whenFree?.();
  if (progress?.isCancelled() === true) throw new AnalysisCancelled();
}

/** How long others wait at most, in milliseconds, where a step does not take longer by itself. */
const BREATH_AFTER = 8;

/** Does work to its end, and lets the event loop turn after the first step and whenever it took a while; then tells what the last step gave, and how many there were. */
export async function inBreaths<Step, Result>(progress: Progress | undefined, steps: Generator<Step, Result>, tell?: (step: Step, done: number) => void): Promise<Result> {
  for (let done = 0, last = Date.now(); ; done += 1) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (done > 0 && Date.now() - last < BREATH_AFTER) continue;
    tell?.(step.value, done);
    await breathe(progress);
    last = Date.now();
  }
}

/** As `inBreaths`, for a stage of which nobody knows how many steps it has. */
export function inSteps<Result>(progress: Progress | undefined, stage: 'link' | 'check', steps: Generator<undefined, Result>): Promise<Result> {
  return inBreaths(progress, steps, (_, done) => { progress?.report(stage, done, 0); });
}
