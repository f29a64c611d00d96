import type { TableName } from '../../model/entries';

/** Which table a number of a fact counts in, by the name it stands under. */
const COUNTED_IN: Readonly<Record<string, TableName>> = {
  import: 'imports', binding: 'bindings', into: 'bindings', type: 'bindings', items: 'bindings', test: 'bindings',
  function: 'functions', parent: 'functions', construct: 'functions', class: 'classes', call: 'calls', loops: 'loops',
};

export interface Renumbering {
  /** The number of an entry by the one that extraction gave it. */
  readonly numberOf: (table: TableName, index: number) => number;
  readonly lineOf: (line: number) => number;
}

/** Says a fact with other numbers; what then is as a part of the fact before is that part, because others remember by it. */
export type Renumber = <Fact>(fact: Fact, before: Fact | undefined) => Fact;

export function renumberer(how: Renumbering): Renumber {
  const made = new Map<object, object>();
  const taken = new Set<object>();
  const again = (fact: unknown, before: unknown, name: string): unknown => {
    if (typeof fact === 'number') return numbered(how, fact, name);
    if (typeof fact !== 'object' || fact === null) return fact;
    const known = made.get(fact);
    if (known !== undefined) return known;
    const fresh = Array.isArray(fact) ? itemsAgain(fact, before, name) : partsAgain(fact, before);
    // What was one thing stays one, and what was two stays two.
    const result = isLike(fresh, before) && !taken.has(before) ? before : fresh;
    taken.add(result);
    made.set(fact, result);
    return result;
  };
  const itemsAgain = (items: readonly unknown[], before: unknown, name: string): object => {
    const old: readonly unknown[] = Array.isArray(before) ? before : [];
    return items.map((item, index) => (name === 'at' && index === 0 && typeof item === 'number' ? how.lineOf(item) : again(item, old[index], name === 'at' ? '' : name)));
  };
  const partsAgain = (whole: object, before: unknown): object => {
    const old: Readonly<Record<string, unknown>> = typeof before === 'object' && before !== null ? before as Readonly<Record<string, unknown>> : {};
    return Object.fromEntries(Object.entries(whole).map(([name, part]) => [name, again(part, old[name], name)]));
  };
  return <Fact>(fact: Fact, before: Fact | undefined) => again(fact, before, '') as Fact;
}

function numbered({ numberOf, lineOf }: Renumbering, number: number, name: string): number {
  if (name === 'line' || name === 'endLine') return lineOf(number);
  const table = COUNTED_IN[name];
  return table === undefined || number < 0 ? number : numberOf(table, number);
}

/** Whether two have the same parts. */
function isLike(fresh: object, before: unknown): before is object {
  if (typeof before !== 'object' || before === null || Array.isArray(fresh) !== Array.isArray(before)) return false;
  const [parts, others] = [Object.entries(fresh), Object.entries(before)];
  return parts.length === others.length && parts.every(([name, part], index) => name === others[index]?.[0] && Object.is(part, others[index]?.[1]));
}
