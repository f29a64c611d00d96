import { toColumns } from './column-layout';
import type { DrawableGraph, Positions } from './drawable';
import { fromElk, layoutLateness, toElk, toPlainElk, toSpreadElk, type ElkNode } from './elk-graph';
import { isTall } from './free-places';

/** Why a question has no answer: ELK fails at some graphs, and some take it too long. */
export interface Unanswered { readonly failed: string; readonly isLate: boolean }

/** What ELK answered, and why not to everything. */
export interface Answers { readonly answers: readonly ElkNode[]; readonly unanswered?: Unanswered }

type Ask = (question: ElkNode) => Promise<ElkNode | Unanswered>;

/**
 * Asks for one arrangement after the other while there is time; where all of them are tall, for one in more columns; where ELK fails at all of
 * them, for one without the step at which it does.
 */
export async function askForArrangements(graph: DrawableGraph, ask: Ask, ratio?: number): Promise<Answers> {
  const usual = await askAll(toElk(graph), ask);
  if (usual.unanswered?.isLate === true) return usual;
  if (usual.answers.length > 0) {
    const spread = await askAll(isTall(fromElk(graph, usual.answers, ratio)) ? toSpreadElk(graph) : [], ask);
    return { ...usual, ...spread, answers: [...usual.answers, ...spread.answers] };
  }
  const plain = await askAll([toPlainElk(graph)], ask);
  return plain.answers.length > 0 ? plain : usual;
}

/** The best arrangement that there is an answer for; without any, plain columns with the reason. */
export function fromAnswers(graph: DrawableGraph, { answers, unanswered }: Answers, ratio?: number): Positions {
  if (answers.length > 0 || unanswered === undefined) return fromElk(graph, answers, ratio);
  return { ...toColumns(graph), reason: unanswered.failed };
}

export function late(timeLimit: number): Unanswered {
  return { failed: layoutLateness(timeLimit), isLate: true };
}

async function askAll(questions: readonly ElkNode[], ask: Ask): Promise<Answers> {
  const answers: ElkNode[] = [];
  let unanswered: Unanswered | undefined;
  for (const question of questions) {
    const outcome = await ask(question);
    if (!('failed' in outcome)) answers.push(outcome);
    else unanswered = outcome;
    if (unanswered?.isLate === true) break;
  }
  return { answers, ...(unanswered === undefined ? {} : { unanswered }) };
}
