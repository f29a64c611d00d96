import { setFlagsFromString } from 'node:v8';

/**
 * Has the engine wait longer before it optimises a function: one analysis is over before that pays, and it took a quarter of the time of
 * the processor. Only where this was measured; another engine may know no such flag.
 */
export function optimiseLate(engine = process.versions.v8): void {
  if (engine.startsWith('11.')) setFlagsFromString('--interrupt-budget=600000');
}
