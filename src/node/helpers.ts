import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Helpers, SourceText, StartedHelpers, WrittenFacts } from '../core';
import { workerFile } from './worker-file';

/** Each holds the compiler: two of them take a folder of 5,000 files beyond what it may cost in memory. */
const MOST_THREADS = 1;
/** Below so many files loading the compiler once more takes what a thread saves. */
const FEWEST_FILES = 1_500;

export interface HelpersOptions {
  /** Hears why a thread failed; what it was asked is read without it. */
  readonly onFailure: (reason: string) => void;
  readonly processors?: number;
  readonly fewestFiles?: number;
  readonly mostThreads?: number;
  /** The script of the threads. */
  readonly script?: string;
}

/** At most one thread for each processor but that of whoever asks. */
export function createHelpers({ onFailure, processors = availableParallelism(), fewestFiles = FEWEST_FILES, mostThreads = MOST_THREADS, script = workerFile('extract') }: HelpersOptions): Helpers {
  const threads = Math.min(processors - 1, mostThreads);
  return { start: (files) => (threads < 1 || files < fewestFiles ? undefined : startThreads(threads, script, onFailure)) };
}

interface Asked { readonly resolve: (answer: readonly WrittenFacts[]) => void; readonly reject: (error: Error) => void }

/** A thread answers in the order in which it was asked. */
interface Thread { readonly worker: Worker; readonly asked: Asked[] }

function startThreads(count: number, script: string, onFailure: (reason: string) => void): StartedHelpers {
  let failed: Error | undefined;
  const threads = Array.from({ length: count }, (): Thread => ({ worker: new Worker(script), asked: [] }));
  const stop = (error: Error): void => {
    failed ??= error;
    for (const { worker, asked } of threads) {
      void worker.terminate();
      for (const { reject } of asked.splice(0)) reject(error);
    }
  };
  const fail = (error: Error): void => {
    if (failed !== undefined) return;
    onFailure(error.message);
    stop(error);
  };
  for (const { worker, asked } of threads) {
    worker.on('message', (answer: readonly WrittenFacts[]) => { asked.shift()?.resolve(answer); });
    worker.on('error', fail);
    worker.on('exit', (code) => { fail(new Error(`The thread ended with ${String(code)}.`)); });
  }
  return {
    threads: count,
    extract: (texts: readonly SourceText[]) => new Promise((resolve, reject) => {
      const [free] = [...threads].sort((one, other) => one.asked.length - other.asked.length);
      if (failed !== undefined || free === undefined) {
        reject(failed ?? new Error('There is no thread.'));
        return;
      }
      free.asked.push({ resolve, reject });
      free.worker.postMessage(texts);
    }),
    stop: () => { stop(new Error('The threads were stopped.')); },
  };
}
