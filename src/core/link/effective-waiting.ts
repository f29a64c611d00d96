import type { Waiting } from '../model/communication-map';
import type { CallFact, FileFacts } from '../model/facts';
import { keyOf, type CallEdge, type CallGraph, type FunctionInFile } from './call-graph';
import type { Consumption } from './waiting';

/** How a call is waited for once its callers are asked, and whether nobody waits for it or sees what it gives. */
export interface EffectiveWaiting { readonly waiting: Waiting; readonly isForgotten: boolean }

export interface WaitingInput {
  readonly graph: CallGraph;
  readonly consumption: (file: FileFacts, call: CallFact) => Consumption;
  /** Whether a function answers a request or a message: what it returns is waited for by what started it. */
  readonly isAnswering: (target: FunctionInFile) => boolean;
}

const MOST_HOPS = 4;

/** What callers do with a value that a function returns: the best of them when one awaits, the same for all of them, else the local answer. */
export function effectiveWaiting(input: WaitingInput, local: Waiting, consumption: Consumption, owner: FunctionInFile, depth = 0): EffectiveWaiting {
  if (local !== 'returned') return { waiting: local, isForgotten: local === 'floating' && consumption.result === 'none' };
  const unknown: EffectiveWaiting = { waiting: local, isForgotten: false };
  if (depth > MOST_HOPS) return unknown;
  const callers = (input.graph.into.get(keyOf(owner)) ?? []).filter((edge) => edge.how !== 'render').map((edge) => throughEdge(input, edge, depth));
  const answers = input.isAnswering(owner) ? [...callers, AWAITED] : callers;
  const [first] = answers;
  if (first === undefined) return unknown;
  if (answers.some((answer) => answer.waiting === 'awaited')) return AWAITED;
  const isSame = answers.every((answer) => answer.waiting === first.waiting);
  return { waiting: isSame ? first.waiting : local, isForgotten: answers.every((answer) => answer.isForgotten) && consumption.isRead !== true };
}

const AWAITED: EffectiveWaiting = { waiting: 'awaited', isForgotten: false };
const DETACHED: EffectiveWaiting = { waiting: 'floating', isForgotten: true };

function throughEdge(input: WaitingInput, edge: CallEdge, depth: number): EffectiveWaiting {
  if (edge.how === 'later') return DETACHED;
  const consumption = input.consumption(edge.at.file, edge.at.call);
  const found = effectiveWaiting(input, consumption.waiting, consumption, edge.from, depth + 1);
  // Nothing tells what an unknown function does with what its callback gives, unless somebody waits for it all.
  return edge.assumed === true && found.waiting !== 'awaited' ? { waiting: 'returned', isForgotten: false } : found;
}
