import { counted } from '../drawing/map-names';
import type { Localizer } from '../localizer';
import { byCodeUnit } from '../model/by-code-unit';
import type { EntryPoint, MapNode, Site } from '../model/communication-map';
import { placeWords, type OutlineItem } from './outline-item';

/** A route of a service, and the calls of this workspace that arrive there. */
export interface Route { readonly entry: EntryPoint; readonly callers: readonly Site[] }

/** Routes by the service that calls them; those that nobody here calls are folded into one item at the end. */
export function requestItems(below: string, routes: readonly Route[], services: ReadonlyMap<string, MapNode>, l10n: Localizer): readonly OutlineItem[] {
  const byService = new Map<MapNode, Route[]>();
  const uncalled: EntryPoint[] = [];
  for (const { entry, callers } of [...routes].sort(byName)) {
    const senders = new Set(callers.flatMap((caller) => caller.services).flatMap((id) => services.get(id) ?? []));
    if (senders.size === 0) uncalled.push(entry);
    for (const sender of senders) byService.set(sender, [...byService.get(sender) ?? [], { entry, callers: callers.filter((caller) => caller.services.includes(sender.id)) }]);
  }
  const known = [...byService].sort(([one], [other]) => byCodeUnit(one.name, other.name) || byCodeUnit(one.id, other.id));
  return [...known.map(([sender, own]) => senderItem(`${below}/from ${sender.id}`, sender, own, l10n)), ...uncalledItems(`${below}/uncalled`, uncalled, l10n)];
}

/** One route stands in the line of who calls it. */
function senderItem(id: string, sender: MapNode, routes: readonly Route[], l10n: Localizer): OutlineItem {
  const [first, ...more] = routes;
  const item = { id, label: sender.name, kind: 'peer', node: sender.kind } as const;
  if (first !== undefined && more.length === 0) return { ...item, ...targetOf(first), description: `${first.entry.name} · ${placeWords(first.entry)}`, children: [] };
  return { ...item, description: counted('handler', routes.length, l10n), children: routes.map((route) => ({ ...routeItem(id, route.entry), ...targetOf(route) })) };
}

function uncalledItems(id: string, entries: readonly EntryPoint[], l10n: Localizer): readonly OutlineItem[] {
  if (entries.length === 0) return [];
  return [{ id, label: l10n.t('No caller here'), description: counted('handler', entries.length, l10n), kind: 'outside', children: entries.map((entry) => routeItem(id, entry)) }];
}

function routeItem(below: string, entry: EntryPoint): OutlineItem {
  return { id: `${below}/${entry.id}`, label: entry.name, description: placeWords(entry), kind: 'site', ...targetOf({ entry, callers: [] }), children: [] };
}

/** The handler in the code, and the first call of it in the map. */
function targetOf({ entry: { file, line }, callers: [caller] }: Route): Pick<OutlineItem, 'place' | 'site'> {
  return { place: { file, line, column: 1 }, ...(caller === undefined ? {} : { site: caller.id }) };
}

function byName({ entry: one }: Route, { entry: other }: Route): number {
  return byCodeUnit(one.name.replace(/^\S+ /, ''), other.name.replace(/^\S+ /, '')) || byCodeUnit(one.name, other.name) || byCodeUnit(one.id, other.id);
}
