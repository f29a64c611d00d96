import { callAt, functionAt } from '../../model/entries';
import type { CallFact, FileFacts, UseStep } from '../../model/facts';

const LISTED: ReadonlySet<UseStep['kind']> = new Set<UseStep['kind']>(['item', 'spread']);

/** `Promise.allSettled([send()])`, `Promise.allSettled(people.map((one) => send(one)))`: the call that takes note of how it went and never fails. */
export function settledAround(file: FileFacts, call: CallFact): CallFact | undefined {
  const { passed } = functionAt(file, call.function) ?? {};
  const mapped = passed === undefined ? undefined : callAt(file, passed.call);
  return handedToSettled(file, call) ?? (mapped === undefined ? undefined : handedToSettled(file, mapped));
}

function handedToSettled(file: FileFacts, { use }: CallFact): CallFact | undefined {
  const step = use.find(({ kind }) => !LISTED.has(kind));
  const outer = step?.kind === 'argument' ? callAt(file, step.call) : undefined;
  return outer?.text === 'Promise.allSettled' ? outer : undefined;
}
