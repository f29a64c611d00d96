import type { CommunicationMap } from '../model/communication-map';
import type { FileFacts } from '../model/facts';
import { isAlike } from '../model/is-alike';

/** Where the lines of a file went that facts stand on. */
export type MovedLines = ReadonlyMap<number, number>;

/** Where lines went, if nothing else is different; `undefined` too where what is found depends on lines otherwise than by their order. */
export function linesMoved(before: FileFacts, now: FileFacts): MovedLines | undefined {
  if (before.directives.length > 0 || before.parseErrors.length > 0 || before.functions.some(isNamedByLine) || before.calls.some(({ text }) => text === 'Symbol.for')) return undefined;
  // What has no place of its own is told of the first line.
  const lines = new Map([[1, 1]]);
  const isSame = (left: unknown, right: unknown, name: string): boolean => (isLine(name) && typeof left === 'number' && typeof right === 'number' ? noteLine(lines, left, right) : Object.is(left, right));
  return isAlike(before, now, isSame) && keepsOrder(lines) ? lines : undefined;
}

function isLine(name: string): boolean {
  return name === 'line' || name === 'endLine';
}

/** Whether a function is called after its file and line. */
function isNamedByLine({ name, parent }: FileFacts['functions'][number]): boolean {
  return name === '' && parent < 0;
}

function noteLine(lines: Map<number, number>, from: number, to: number): boolean {
  const known = lines.get(from);
  lines.set(from, known ?? to);
  return known === undefined || known === to;
}

function keepsOrder(lines: MovedLines): boolean {
  const sorted = [...lines].sort(([one], [other]) => one - other);
  return sorted.every(([, to], index) => index === 0 || to > (sorted[index - 1]?.[1] ?? 0));
}

/** Whether ids of a file sort as they did: they hold lines, and are compared as texts. */
export function keepsIds({ sites, entryPoints }: CommunicationMap, file: string, lines: MovedLines): boolean {
  const own = new Set([...sites, ...entryPoints].flatMap((one) => (one.file === file ? [one.line] : [])));
  const sorted = [...own].map((line) => [`${line}:`, `${lines.get(line) ?? line}:`] as const).sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.every(([, to], index) => index === 0 || to > (sorted[index - 1]?.[1] ?? ''));
}

/** The map as it is where lines of some files moved; what they do not concern stays the same object. */
export function withMovedLines(map: CommunicationMap, moved: ReadonlyMap<string, MovedLines>): CommunicationMap {
  if (moved.size === 0) return map;
  const move = moverOf(moved);
  return {
    ...map, sites: move(map.sites, ''), entryPoints: move(map.entryPoints, ''), findings: move(map.findings, ''), ...(map.silenced === undefined ? {} : { silenced: move(map.silenced, '') }),
    unresolved: move(map.unresolved, ''), edges: map.edges.map((edge) => withPart(edge, 'sites', move(edge.sites, 'sites'))),
  };
}

/** Where ids of sites and entry points stand. */
const IDS: ReadonlySet<string> = new Set(['id', 'via', 'arrivals', 'entryPoint', 'site', 'sites']);

type Move = <Value>(value: Value, name: string) => Value;

function moverOf(moved: ReadonlyMap<string, MovedLines>): Move {
  const idOf = movedId(moved);
  const move = (value: unknown, name: string): unknown => {
    if (typeof value === 'string') return IDS.has(name) ? idOf(value) : value;
    if (Array.isArray(value)) return moveItems(value, name);
    return typeof value === 'object' && value !== null ? moveParts(value) : value;
  };
  const moveItems = (items: readonly unknown[], name: string): readonly unknown[] => {
    const fresh = items.map((item) => move(item, name));
    return fresh.every((item, index) => item === items[index]) ? items : fresh;
  };
  const moveParts = (whole: object): object => {
    const lines = 'file' in whole && typeof whole.file === 'string' ? moved.get(whole.file) : undefined;
    let fresh = whole;
    for (const [name, part] of Object.entries(whole) as readonly (readonly [string, unknown])[]) {
      fresh = withPart(fresh, name, lines !== undefined && isLine(name) && typeof part === 'number' ? lines.get(part) ?? part : move(part, name));
    }
    return fresh;
  };
  return move as Move;
}

function withPart<Whole extends object>(whole: Whole, name: string, part: unknown): Whole {
  return (whole as Readonly<Record<string, unknown>>)[name] === part ? whole : { ...whole, [name]: part };
}

/** Ids begin with the file and the line, those of entry points with their kind before. */
function movedId(moved: ReadonlyMap<string, MovedLines>): (id: string) => string {
  const known = new Map<string, string>();
  const find = (id: string): string => {
    for (const [file, lines] of moved) {
      const start = id.startsWith(`${file}:`) ? 0 : id.indexOf(':') + 1;
      if (!id.startsWith(`${file}:`, start)) continue;
      const [, line = '', rest = ''] = /^(\d+)(:.*)$/s.exec(id.slice(start + file.length + 1)) ?? [];
      return line === '' ? id : `${id.slice(0, start)}${file}:${lines.get(Number(line)) ?? line}${rest}`;
    }
    return id;
  };
  return (id) => {
    const found = known.get(id) ?? find(id);
    known.set(id, found);
    return found;
  };
}
