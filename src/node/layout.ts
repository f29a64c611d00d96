import { Worker } from 'node:worker_threads';
import { askForArrangements, fromAnswers, late, type Answers, type Unanswered } from '../core/drawing/arrangements';
import { toColumns } from '../core/drawing/column-layout';
import type { DrawableGraph, Positions } from '../core/drawing/drawable';
import { ELK_REGISTRATION, elkQuestion, layoutFailure, toElk, type ElkAnswer, type ElkNode } from '../core/drawing/elk-graph';

export interface LayoutOptions {
  /** After these milliseconds the best arrangement so far is taken, or, where there is none, plain columns with the reason. */
  readonly timeLimit?: number;
  /** Width to height of the window that it is for. */
  readonly ratio?: number | undefined;
}

const TIME_LIMIT = 10_000;
/** Finished layouts that are kept, so that a map whose structure did not change is shown again at once. */
const KEPT = 16;

/** ELK comes unmodified as the file its authors publish; this is all that runs beside it in the worker. */
const WORKER_CODE = `
const { parentPort, workerData } = require('node:worker_threads');
const { Worker } = require(workerData);
const elk = new Worker();
elk.onmessage = ({ data }) => parentPort.postMessage(data);
parentPort.on('message', (message) => elk.postMessage(message));
`;

const finished = new Map<string, Answers>();
let worker: Worker | undefined;
let lastId = 0;
let queue: Promise<unknown> = Promise.resolve();

/** Places a graph from left to right, in a thread of its own that is kept for the next time. The same graph gives the same positions. */
export function layoutGraph(graph: DrawableGraph, { timeLimit = TIME_LIMIT, ratio }: LayoutOptions = {}): Promise<Positions> {
  const result = queue.then(() => layoutNext(graph, timeLimit, ratio));
  queue = result;
  return result;
}

async function layoutNext(graph: DrawableGraph, timeLimit: number, ratio: number | undefined): Promise<Positions> {
  if (graph.nodes.length === 0) return toColumns(graph);
  const key = JSON.stringify([toElk(graph), ratio]);
  const known = finished.get(key);
  if (known !== undefined) return fromAnswers(graph, known, ratio);
  const end = performance.now() + timeLimit;
  const answers = await askForArrangements(graph, async (question) => await askElk(question, Math.max(0, end - performance.now())) ?? late(timeLimit), ratio);
  if (answers.unanswered?.isLate !== true) keep(key, answers);
  return fromAnswers(graph, answers, ratio);
}

function keep(key: string, answers: Answers): void {
  finished.set(key, answers);
  const [oldest] = finished.keys();
  if (finished.size > KEPT && oldest !== undefined) finished.delete(oldest);
}

/** `undefined` when there is no answer in time. */
function askElk(graph: ElkNode, time: number): Promise<ElkNode | Unanswered | undefined> {
  const asked = (worker ??= startWorker());
  const id = (lastId += 1);
  asked.ref();
  return new Promise((resolve) => {
    const finish = (outcome: ElkNode | Unanswered | undefined): void => {
      clearTimeout(timer);
      asked.off('message', onMessage).off('error', onError);
      if (outcome === undefined || 'failed' in outcome) stopWorker(asked);
      else asked.unref();
      resolve(outcome);
    };
    const fail = (error: { readonly message?: string }): void => finish({ failed: layoutFailure(error), isLate: false });
    const onMessage = (answer: ElkAnswer): void => {
      if (answer.id !== id) return;
      if ('data' in answer) finish(answer.data);
      else fail(answer.error);
    };
    const onError = (error: Error): void => fail(error);
    const timer = setTimeout(() => finish(undefined), time);
    asked.on('message', onMessage).on('error', onError);
    asked.postMessage(elkQuestion(id, graph));
  });
}

/** Where ELK lies: a file for a worker, here or in a page. */
export function layouterFile(): string {
  return require.resolve('elkjs/lib/elk-worker.min.js');
}

function startWorker(): Worker {
  const started = new Worker(WORKER_CODE, { eval: true, workerData: layouterFile() });
  started.postMessage(ELK_REGISTRATION);
  return started;
}

function stopWorker(stopped: Worker): void {
  worker = undefined;
  void stopped.terminate();
}
