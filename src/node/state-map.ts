import { Worker } from 'node:worker_threads';
import { AnalysisCancelled, type CommunicationMap, type Profile, type Progress } from '../core';
import { workerFile } from './worker-file';

/** What the thread is told: which state of which folder, and how it is analysed. `id` is that of `idOfState`. */
export interface StateMapRequest {
  readonly root: string;
  readonly id: string;
  readonly profile: Profile;
  readonly version: string;
  readonly build: string;
}

export type StateMapAnswer =
  | { readonly kind: 'progress'; readonly progress: Parameters<Progress['report']> }
  | { readonly kind: 'map'; readonly map: CommunicationMap }
  | { readonly kind: 'failed'; readonly reason: string };

/** The map of a state that git keeps, computed in a thread of its own, which is stopped as soon as nobody wants it any more. */
export function mapOfState(request: StateMapRequest, progress: Progress): Promise<CommunicationMap> {
  const worker = new Worker(workerFile('state-map'), { workerData: request });
  return new Promise((resolve, reject) => {
    const finish = (act: () => void): void => {
      clearInterval(timer);
      void worker.terminate();
      act();
    };
    const timer = setInterval(() => (progress.isCancelled() ? finish(() => reject(new AnalysisCancelled())) : undefined), 100);
    worker.on('message', (answer: StateMapAnswer) => {
      if (answer.kind === 'progress') progress.report(...answer.progress);
      else if (answer.kind === 'map') finish(() => resolve(answer.map));
      else finish(() => reject(new Error(answer.reason)));
    });
    worker.on('error', (error) => finish(() => reject(error)));
    worker.on('exit', (code) => finish(() => reject(new Error(`The thread ended with ${String(code)}.`))));
  });
}
