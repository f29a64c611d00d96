import type { CallFact } from '../model/facts';
import type { Evaluator } from './evaluator';
import { entriesOf } from './objects';
import { readPath } from './paths';
import type { SiteDraft } from './site-drafts';
import { branches, type Value } from './values';

/** Where something stands: below a name, in what another call made. */
interface Place { readonly within: CallFact; readonly name: string | undefined }

const MOST_LEVELS = 6;
/** Big applications have a hundred routers beside one another. */
const MOST_NAMES = 400;

/** The whole name of what stands in a tree of routers: `orders/place` in `router({ orders: router({ place: procedure.mutation(…) }) })`. */
export function nestedNames(evaluator: Evaluator, drafts: readonly SiteDraft[]): ReadonlyMap<SiteDraft, string> {
  const places = new Map<CallFact, Place>();
  for (const draft of drafts) {
    if (draft.model.nests === undefined || draft.at === undefined) continue;
    const value = readPath(evaluator, draft.subject, draft.model.nests);
    if (value !== undefined) notePlaces(evaluator, draft.at.call, value, [], places);
  }
  const names = new Map<SiteDraft, string>();
  for (const draft of places.size === 0 ? [] : drafts) {
    const name = draft.at === undefined || draft.model.handler === undefined ? '' : nameOf(draft.at.call, places, 0);
    if (name !== '') names.set(draft, name);
  }
  return names;
}

function notePlaces(evaluator: Evaluator, within: CallFact, value: Value, keys: readonly string[], places: Map<CallFact, Place>): void {
  if (keys.length > MOST_LEVELS) return;
  for (const branch of branches(value)) {
    if (branch.kind === 'instance' && branch.made?.how === 'call') note(branch.made.at.call, within, keys, places);
    if (branch.kind === 'array') for (const item of branch.items) notePlaces(evaluator, within, item, keys, places);
    if (branch.kind !== 'object') continue;
    for (const entry of entriesOf(evaluator, branch, 0, MOST_NAMES)) notePlaces(evaluator, within, entry.value, [...keys, entry.name], places);
  }
}

function note(made: CallFact, within: CallFact, keys: readonly string[], places: Map<CallFact, Place>): void {
  if (made !== within && !places.has(made)) places.set(made, { within, name: keys.length === 0 ? undefined : keys.join('/') });
}

function nameOf(call: CallFact, places: ReadonlyMap<CallFact, Place>, depth: number): string {
  const place = places.get(call);
  if (place === undefined || depth > MOST_LEVELS) return '';
  return [nameOf(place.within, places, depth + 1), place.name ?? ''].filter((part) => part !== '').join('/');
}
