import { askForArrangements, fromAnswers, late, type Unanswered } from '../core/drawing/arrangements';
import type { DrawableGraph, Positions } from '../core/drawing/drawable';
import { ELK_REGISTRATION, elkQuestion, layoutFailure, type ElkAnswer, type ElkNode } from '../core/drawing/elk-graph';

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
    let answer: (outcome: ElkNode | Unanswered) => void = () => undefined;
    const timer = setTimeout(() => {
      worker.terminate();
      answer(late(TIME_LIMIT));
    }, TIME_LIMIT);
    giveUp = () => {
      clearTimeout(timer);
      if (idle !== worker) worker.terminate();
    };
    const fail = (error: { readonly message?: string }): void => answer({ failed: layoutFailure(error), isLate: false });
    worker.onmessage = ({ data }: MessageEvent<ElkAnswer>) => {
      if (data.id === ELK_REGISTRATION.id) return;
      if ('error' in data) fail(data.error);
      else answer(data.data);
    };
    worker.onerror = fail;
    let questions = 0;
    void askForArrangements(graph, (question) => new Promise((resolve) => {
      answer = resolve;
      worker.postMessage(elkQuestion(questions += 1, question));
    })).then((answers) => {
      clearTimeout(timer);
      if (answers.unanswered?.isLate !== true) idle = worker;
      done(fromAnswers(graph, answers));
    });
  };
}

function startWorker(code: string): Worker {
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  worker.postMessage(ELK_REGISTRATION);
  return worker;
}
