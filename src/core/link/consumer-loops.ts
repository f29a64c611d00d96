import { functionAt, loopAt } from '../model/entries';
import type { CallFact, FileFacts } from '../model/facts';
import { displayName } from './display-name';
import type { Evaluator } from './evaluator';
import { handlersIn, type Entry } from './handlers';
import { performed } from './indirect';
import type { SiteDraft } from './site-drafts';
import { branches, type Value } from './values';

/** Loops in which messages are taken: what runs in one is started by a message, not by what started the loop. */
export interface ConsumerLoops {
  /** The entry point of the innermost such loop around a call. */
  readonly around: (file: FileFacts, call: CallFact) => Entry | undefined;
}

/** The entry points at loops, by file and loop: `for await (const message of subscription)`, and loops that ask for the next message again and again. */
export function consumerLoops(evaluator: Evaluator, files: readonly FileFacts[], taken: readonly SiteDraft[], names: ReadonlyMap<SiteDraft, string>): ReadonlyMap<FileFacts, ReadonlyMap<number, Entry>> {
  const receiving = new Map(taken.flatMap((draft) => (draft.at !== undefined ? [[draft.at.call, draft] as const] : [])));
  const loops = new Map<FileFacts, Map<number, Entry>>();
  const note = (file: FileFacts, loop: number, draft: SiteDraft): void => {
    loops.set(file, (loops.get(file) ?? new Map<number, Entry>()).set(loop, entryOf(file, loop, draft, names.get(draft) ?? '')));
  };
  for (const draft of receiving.values()) {
    const pulling = pullingLoop(draft);
    if (pulling !== undefined) note(draft.file, pulling, draft);
  }
  if (receiving.size > 0) for (const file of files) for (const { loop, draft } of iterating(evaluator, file, receiving)) note(file, loop, draft);
  return loops;
}

/** A consumer that no handler is given: whoever has what it gives takes the messages. */
export function isTaken(evaluator: Evaluator, draft: SiteDraft): boolean {
  const { direction, category, style } = draft.model;
  return direction === 'in' && style === 'async' && category !== undefined && category !== 'schedule' && category !== 'route' && handlersIn(evaluator, draft).length === 0;
}

/** The loop that a call asks for messages in; one over a list asks once for each of them. */
function pullingLoop({ file, at, model }: SiteDraft): number | undefined {
  if (model.operation !== 'receive') return undefined;
  return at?.call.loops?.findLast((loop) => { const kind = loopAt(file, loop)?.kind; return kind === 'while' || kind === 'do' || kind === 'for'; });
}

function iterating(evaluator: Evaluator, file: FileFacts, receiving: ReadonlyMap<CallFact, SiteDraft>): readonly { readonly loop: number; readonly draft: SiteDraft }[] {
  return file.loops.flatMap(({ awaits, over }, loop) => {
    if (awaits !== true || over === undefined) return [];
    const draft = branches(evaluator.evaluate(file, over, undefined)).map((value) => receivedBy(evaluator, receiving, value)).find((one) => one !== undefined);
    return draft === undefined ? [] : [{ loop, draft }];
  });
}

/** The consumer that a value comes from. */
function receivedBy(evaluator: Evaluator, receiving: ReadonlyMap<CallFact, SiteDraft>, value: Value): SiteDraft | undefined {
  if (value.kind === 'instance') return value.made?.how === 'call' ? receiving.get(value.made.at.call) : undefined;
  return value.kind === 'result' ? receiving.get(value.at.call) ?? receiving.get(performed(evaluator, value.at).call) : undefined;
}

function entryOf(file: FileFacts, loop: number, draft: SiteDraft, name: string): Entry {
  const fact = loopAt(file, loop);
  const index = fact?.function ?? -1;
  return { file, function: index, kind: draft.model.entry ?? 'consumer', name: name === '' ? displayName(file, functionAt(file, index)) : name, line: fact?.line ?? draft.span.line, draft };
}
