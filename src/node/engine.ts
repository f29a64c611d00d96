import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';

/**
 * Has the engine wait longer before it optimises a function, and then not copy others into it: one analysis is over before either pays. Waiting took a quarter
 * off the time of the processor, copying less another twentieth. Only where this was measured; another engine may know no such flags.
 */
export function optimiseLittle(engine = process.versions.v8): void {
  if (!isMeasured(engine)) return;
  setFlagsFromString('--interrupt-budget=600000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=0');
}

const BIG = 150_000_000;

/**
 * Once the heap is big has it grow by little more than half before what is unused is collected: left alone it may grow to four times, and most of that is garbage.
 * Of big products that takes a seventh off the peak for a twentieth of the processor; below that it costs as much and saves little.
 */
export function growLittle(engine = process.versions.v8): void {
  if (!isMeasured(engine)) return;
  const observer = new PerformanceObserver(() => {
    if (getHeapStatistics().used_heap_size < BIG) return;
    observer.disconnect();
    setFlagsFromString('--heap-growing-percent=60');
  });
  observer.observe({ type: 'gc' });
}

function isMeasured(engine: string): boolean {
  return engine.startsWith('11.');
}
