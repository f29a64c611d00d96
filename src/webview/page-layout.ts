import { toColumns } from '../core/drawing/column-layout';
import type { DrawableGraph, Positions } from '../core/drawing/drawable';
import { ELK_REGISTRATION, elkQuestion, fromElk, layoutFailure, layoutLateness, toElk, type ElkAnswer } from '../core/drawing/elk-graph';

/** As patient as the command line that wrote the page. */
const TIME_LIMIT = 10_000;

/** Lays out a graph, unless another one is asked for before it is done. */
export type PageLayout = (graph: DrawableGraph, done: (positions: Positions) => void) => void;

/** Lays out as the panel does, in a thread of the page that is started with the first question; `code` is the text of ELK's worker. */
export function createPageLayout(code: string): PageLayout {
  let idle: Worker | undefined;
  let giveUp = (): void => undefined;
  return (graph, done) => {
    giveUp();
    const worker = idle ?? startWorker(code);
    idle = undefined;
    const timer = setTimeout(() => fail(layoutLateness(TIME_LIMIT)), TIME_LIMIT);
    giveUp = () => {
      clearTimeout(timer);
      if (idle !== worker) worker.terminate();
    };
    const fail = (reason: string): void => {
      giveUp();
      done({ ...toColumns(graph), reason });
    };
    worker.onmessage = ({ data }: MessageEvent<ElkAnswer>) => {
      if (data.id === ELK_REGISTRATION.id) return;
      if ('error' in data) return fail(layoutFailure(data.error));
      clearTimeout(timer);
      idle = worker;
      done(fromElk(graph, data.data));
    };
    worker.onerror = (event) => fail(layoutFailure(event));
    worker.postMessage(elkQuestion(1, toElk(graph)));
  };
}

function startWorker(code: string): Worker {
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  worker.postMessage(ELK_REGISTRATION);
  return worker;
}
