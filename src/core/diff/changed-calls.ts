import { groupBy } from '../model/group-by';
import type { CallDifference, ChangedCall, CommunicationMap, MapDiff, Site } from '../model/communication-map';

type Calls = readonly Site[];
type Pair = readonly [before: Site, after: Site];
type Rest = { readonly pairs: readonly Pair[]; readonly before: Calls; readonly after: Calls };

/** What differs of the calls themselves. Neither lines nor files say which call is which: what they do does, and where nothing else is left the place. */
export function diffCalls(base: CommunicationMap, head: CommunicationMap): MapDiff['calls'] {
  const { pairs, before, after } = KEYS.reduce(pairBy, { pairs: [], before: base.sites, after: head.sites });
  const [old, now] = [rulesBySite(base), rulesBySite(head)];
  const changed = pairs.map(([one, other]): ChangedCall => ({ before: one, after: other, differences: differencesOf(one, other, old.get(one.id) ?? '', now.get(other.id) ?? '') }));
  const inOrder = new Map(head.sites.map(({ id }, index) => [id, index]));
  const placeOf = ({ after: { id } }: ChangedCall): number => inOrder.get(id) ?? 0;
  return { added: after, removed: before, changed: changed.filter(({ differences }) => differences.length > 0).sort((one, other) => placeOf(one) - placeOf(other)) };
}

/** What two calls have in common that are taken for one; the plainest first. */
const KEYS: readonly ((site: Site) => readonly unknown[])[] = [
  (site) => [site.file, ...deedOf(site), ...stateOf(site)],
  (site) => [site.file, ...deedOf(site)],
  (site) => [...deedOf(site), ...stateOf(site)],
  (site) => deedOf(site),
  (site) => [site.file, site.direction, site.category, site.library, site.api],
];

/** The last one says too little to tell one of several. */
const VAGUE = KEYS.at(-1);

function deedOf({ direction, category, library, api, operation, target }: Site): readonly unknown[] {
  return [direction, category, library, api, operation, target.text];
}

function stateOf({ style, waiting, effectiveWaiting, timeout, retries }: Site): readonly unknown[] {
  return [style, waiting, effectiveWaiting, timeout, retries];
}

function pairBy({ pairs, before, after }: Rest, keyOf: (typeof KEYS)[number]): Rest {
  const key = (site: Site): string => keyOf(site).join('\u0000');
  const [old, now] = [groupBy(before, key), groupBy(after, key)];
  const found = [...old].flatMap(([name, ones]): readonly Pair[] => {
    const others = now.get(name) ?? [];
    if (keyOf === VAGUE && (ones.length > 1 || others.length > 1)) return [];
    return ones.flatMap((one, index) => (others[index] === undefined ? [] : [[one, others[index]] as const]));
  });
  const taken = new Set(found.flat());
  return { pairs: [...pairs, ...found], before: before.filter((site) => !taken.has(site)), after: after.filter((site) => !taken.has(site)) };
}

function differencesOf(before: Site, after: Site, rulesBefore: string, rulesAfter: string): readonly CallDifference[] {
  const all: readonly CallDifference[] = [
    { what: 'style', before: before.style, after: after.style }, { what: 'waiting', before: before.waiting, after: after.waiting },
    ...callersOf(before, after),
    { what: 'timeout', before: before.timeout, after: after.timeout }, { what: 'retries', before: before.retries, after: after.retries },
    { what: 'target', before: targetOf(before), after: targetOf(after) }, { what: 'findings', before: rulesBefore, after: rulesAfter },
  ];
  return all.filter((one) => one.before !== one.after);
}

/** How callers wait, where the call itself does not say it all. */
function callersOf(before: Site, after: Site): readonly CallDifference[] {
  if (before.waiting !== after.waiting) return [];
  if (before.effectiveWaiting === after.effectiveWaiting) return [{ what: 'waitedBy', ...waitersOf(before, after) }];
  return [{ what: 'effectiveWaiting', before: before.effectiveWaiting, after: after.effectiveWaiting }];
}

/** Of the entry points that reach a call before and after, those that wait for it. */
function waitersOf(before: Site, after: Site): Pick<CallDifference, 'before' | 'after'> {
  const [old, now] = [before, after].map(({ context }) => new Map(context.map((one) => [`${one.kind} ${one.name}`, one] as const)));
  const waiting = (own: typeof old, other: typeof old): string => [...own ?? []].flatMap(([key, { name, goesOn }]) => (goesOn === true || other?.has(key) !== true ? [] : [name])).sort().join(', ');
  return { before: waiting(old, now), after: waiting(now, old) };
}

function targetOf({ operation, target }: Site): string {
  return `${operation} ${target.text}`;
}

function rulesBySite({ findings }: CommunicationMap): ReadonlyMap<string, string> {
  const found = groupBy(findings.filter(({ site }) => site !== undefined), ({ site = '' }) => site);
  return new Map([...found].map(([site, about]) => [site, about.map(({ rule }) => rule).sort().join(', ')]));
}
