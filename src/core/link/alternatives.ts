import { functionAt } from '../model/entries';
import type { CallFact } from '../model/facts';
import { functionKey } from './program';
import type { SiteDraft } from './site-drafts';
import type { ViaDraft } from './via';

/**
 * Adds, for a call that may mean one of several functions, the like sites in the others: what a queue client stands for behind an interface does not
 * depend on which of its implementations reads the name from its arguments.
 */
export function withAlternatives(via: readonly ViaDraft[], drafts: readonly SiteDraft[]): readonly ViaDraft[] {
  const wanted = new Set(via.flatMap((one) => one.others.map(({ to }) => functionKey(to.file.file, to.function))));
  const byFunction = draftsByFunction(drafts, wanted);
  const found = callsByInner(via);
  return via.flatMap((one) => [one, ...one.others.flatMap(({ to, rank }): readonly ViaDraft[] => {
    const like = byFunction.get(functionKey(to.file.file, to.function))?.find((draft) => isLike(draft, one.inner));
    return like === undefined ? [] : [alternative(one, like, rank, found.get(like)?.has(one.at.call) === true)];
  })]);
}

/** The same one for the same parts, because what is published of it is remembered. */
function alternative(one: ViaDraft, inner: SiteDraft, rank: number, isFound: boolean): ViaDraft {
  const own = known.get(one) ?? [];
  const found = own.find((other) => other.inner === inner && other.rank === rank && (other.own?.length === 0) === isFound) ?? { ...one, inner, rank, own: isFound ? [] : [inner.target] };
  if (!own.includes(found)) known.set(one, [...own.filter((other) => other.inner !== inner), found]);
  return found;
}

const known = new WeakMap<ViaDraft, readonly ViaDraft[]>();

function callsByInner(via: readonly ViaDraft[]): ReadonlyMap<SiteDraft, ReadonlySet<CallFact>> {
  const found = new Map<SiteDraft, Set<CallFact>>();
  for (const { inner, at } of via) found.set(inner, (found.get(inner) ?? new Set()).add(at.call));
  return found;
}

function isLike(draft: SiteDraft, inner: SiteDraft): boolean {
  return draft.model.category === inner.model.category && draft.model.style === inner.model.style && draft.model.direction !== 'in' && draft.model.operation === inner.model.operation;
}

/** The drafts of some functions, those in the functions inside them included. */
function draftsByFunction(drafts: readonly SiteDraft[], wanted: ReadonlySet<string>): ReadonlyMap<string, readonly SiteDraft[]> {
  const found = new Map<string, SiteDraft[]>([...wanted].map((key) => [key, []]));
  for (const draft of drafts) {
    for (let index = draft.function; index >= 0; index = functionAt(draft.file, index)?.parent ?? -1) found.get(functionKey(draft.file.file, index))?.push(draft);
  }
  return found;
}
