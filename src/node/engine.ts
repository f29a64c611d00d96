import { setFlagsFromString } from 'node:v8';

/**
 * Has the engine wait longer before it optimises a function, and then not copy others into it: one analysis is over before either pays. Waiting took a quarter
 * off the time of the processor, copying less another twentieth. Only where this was measured; another engine may know no such flags.
 */
export function optimiseLittle(engine = process.versions.v8): void {
  if (!engine.startsWith('11.')) return;
  setFlagsFromString('--interrupt-budget=600000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=0');
}
