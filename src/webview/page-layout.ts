import { toColumns } from '../core/drawing/column-layout';
import type { DrawableGraph, Positions } from '../core/drawing/drawable';
import { ELK_REGISTRATION, elkQuestion, fromElk, layoutFailure, layoutLateness, toElk, type ElkAnswer, type ElkNode } from '../core/drawing/elk-graph';

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
    const questions = toElk(graph);
    const answers: ElkNode[] = [];
    const timer = setTimeout(() => fail(layoutLateness(TIME_LIMIT)), TIME_LIMIT);
    giveUp = () => {
      clearTimeout(timer);
      if (idle !== worker) worker.terminate();
    };
    const fail = (reason: string): void => {
      giveUp();
      done(answers.length > 0 ? fromElk(graph, answers) : { ...toColumns(graph), reason });
    };
    const ask = (): void => {
      const question = questions[answers.length];
      if (question !== undefined) return worker.postMessage(elkQuestion(answers.length + 1, question));
      clearTimeout(timer);
      idle = worker;
      done(fromElk(graph, answers));
    };
    worker.onmessage = ({ data }: MessageEvent<ElkAnswer>) => {
      if (data.id === ELK_REGISTRATION.id) return;
      if ('error' in data) return fail(layoutFailure(data.error));
      answers.push(data.data);
      ask();
    };
    worker.onerror = (event) => fail(layoutFailure(event));
    ask();
  };
}

function startWorker(code: string): Worker {
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  worker.postMessage(ELK_REGISTRATION);
  return worker;
}
