import type { CommunicationMap } from '../model/communication-map';

/** Where the lines of a file are that facts have elsewhere. */
export type MovedLines = ReadonlyMap<number, number>;

/** Says of each place where it is now. */
export type Mover = (map: CommunicationMap, moved: ReadonlyMap<string, MovedLines>) => CommunicationMap;

/** The map with all lines as they are now; what edited files do not concern stays the same object. */
export function createMover(): Mover {
  const known = new WeakMap<object, Moved>();
  return (map, moved) => {
    if (moved.size === 0) return map;
    const move = moverOf(moved);
    const again = <Item extends object>(item: Item): Item => {
      const found = known.get(item);
      if (found !== undefined && found.of.every(([file, lines]) => moved.get(file) === lines)) return found.item as Item;
      const files = found?.of.map(([file]) => file) ?? filesIn(item);
      const fresh = files.some((file) => moved.has(file)) ? move(item, false) : item;
      known.set(item, { of: files.map((file) => [file, moved.get(file)] as const), item: fresh });
      return fresh;
    };
    const all = <Item extends object>(items: readonly Item[]): readonly Item[] => items.map(again);
    return { ...map, sites: all(map.sites), entryPoints: all(map.entryPoints), findings: all(map.findings), ...(map.silenced === undefined ? {} : { silenced: all(map.silenced) }), unresolved: all(map.unresolved), edges: all(map.edges) };
  };
}

/** A part of a map as it was moved, and by what of the files that it is about. */
interface Moved { readonly of: readonly (readonly [string, MovedLines | undefined])[]; readonly item: object }

/** Where ids of sites and entry points stand. */
const IDS: ReadonlySet<string> = new Set(['via', 'arrivals', 'entryPoint', 'site', 'sites']);

/** Ids of sites begin with the file and the line, those of entry points with their kind before; those of edges and nodes hold neither. */
const ID = /^(.*?):(\d+(?:\.\d+)?)(:.*)$/s;

function isId(name: string, whole: object): boolean {
  return IDS.has(name) || (name === 'id' && 'line' in whole);
}

function isLine(name: string): boolean {
  return name === 'line' || name === 'endLine';
}

/** All files that a part of a map speaks of. */
function filesIn(item: object): readonly string[] {
  const files = new Set<string>();
  const look = (value: unknown, isOfIds: boolean): void => {
    if (typeof value === 'string' && isOfIds) for (const file of filesOfId(value)) files.add(file);
    if (typeof value !== 'object' || value === null) return;
    for (const [name, part] of Object.entries(value) as readonly (readonly [string, unknown])[]) {
      if (name === 'file' && typeof part === 'string') files.add(part);
      else look(part, Array.isArray(value) ? isOfIds : isId(name, value));
    }
  };
  look(item, false);
  return [...files];
}

function filesOfId(id: string): readonly string[] {
  const [, named = ''] = ID.exec(id) ?? [];
  return named === '' ? [] : [named, named.slice(named.indexOf(':') + 1)];
}

type Move = <Value>(value: Value, isOfIds: boolean) => Value;

function moverOf(moved: ReadonlyMap<string, MovedLines>): Move {
  const moveItems = (items: readonly unknown[], isOfIds: boolean): readonly unknown[] => {
    const fresh = items.map((item) => move(item, isOfIds));
    return fresh.every((item, index) => item === items[index]) ? items : fresh;
  };
  const moveParts = (whole: object): object => {
    const lines = 'file' in whole && typeof whole.file === 'string' ? moved.get(whole.file) : undefined;
    const parts = (Object.entries(whole) as readonly (readonly [string, unknown])[]).map(([name, part]) => (
      [name, isLine(name) && typeof part === 'number' ? lines?.get(part) ?? part : move(part, isId(name, whole)), part] as const));
    return parts.every(([, now, part]) => now === part) ? whole : Object.fromEntries(parts);
  };
  const move = (value: unknown, isOfIds: boolean): unknown => {
    if (typeof value === 'string') return isOfIds ? movedId(value, moved) : value;
    if (Array.isArray(value)) return moveItems(value, isOfIds);
    return typeof value === 'object' && value !== null ? moveParts(value) : value;
  };
  return move as Move;
}

function movedId(id: string, moved: ReadonlyMap<string, MovedLines>): string {
  const [, named = '', line = '', rest = ''] = ID.exec(id) ?? [];
  const lines = moved.get(named) ?? moved.get(named.slice(named.indexOf(':') + 1));
  return lines === undefined ? id : `${named}:${lines.get(Number(line)) ?? line}${rest}`;
}
