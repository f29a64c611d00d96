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
    return like === undefined ? [] : [{ ...one, inner: like, rank, own: found.get(like)?.has(one.at.call) === true ? [] : [like.target] }];
  })]);
}

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
    for (let index = draft.function; index >= 0; index = draft.file.functions[index]?.parent ?? -1) found.get(functionKey(draft.file.file, index))?.push(draft);
  }
  return found;
}
