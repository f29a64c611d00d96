import type { TableName } from '../../model/entries';
import type { FileFacts, StepFact } from '../../model/facts';
import { aligned } from './aligned';
import { byTable, keptNumbers, keysOf, type Numbering } from './numbering';
import { orderedTable } from './ordered-table';
import { renumberer, type Renumber } from './renumbered';

export interface EditedFacts {
  readonly facts: FileFacts;
  readonly numbering: Numbering;
  readonly stepsOf: ReadonlyMap<number, readonly StepFact[]>;
}

/** What an edited file says, in the numbers and on the lines of what it said before: what is said again is the same object. */
export function editedFacts(before: FileFacts, known: Numbering, steps: EditedFacts['stepsOf'], fresh: FileFacts, lineOf: (line: number) => number): EditedFacts {
  const numbering = keptNumbers(known, keysOf(before, (line) => line), keysOf(fresh, lineOf));
  const numberOf = (table: TableName, index: number): number => numbering[table].order[index] ?? index;
  const renumber = renumberer({ numberOf, lineOf });
  const tables = byTable((name) => tableOf(name, before, fresh, numbering, renumber)) as Pick<FileFacts, TableName>;
  const stepsOf = new Map(fresh.steps.map((some, index) => {
    const number = index === fresh.steps.length - 1 ? -1 : numberOf('functions', index);
    return [number, renumber(some, steps.get(number))] as const;
  }));
  return {
    numbering, stepsOf,
    facts: {
      ...fresh, ...tables, steps: [...stepsOf.values()],
      exports: inPlaces(before.exports, fresh.exports, (entry) => ('name' in entry ? entry.name : entry.all), renumber),
      interfaces: inPlaces(before.interfaces, fresh.interfaces, ({ name }) => name, renumber),
      directives: fresh.directives.map((one, index) => renumber(one, before.directives[index])),
      prologue: renumber(fresh.prologue, before.prologue), parseErrors: renumber(fresh.parseErrors, before.parseErrors),
    },
  };
}

/** What each function does, and with -1 the module, which extraction puts last. */
export function stepsByFunction(facts: FileFacts, { functions: { order } }: Numbering): EditedFacts['stepsOf'] {
  return new Map(facts.steps.map((steps, index) => [index === facts.steps.length - 1 ? -1 : order[index] ?? index, steps]));
}

function tableOf<Name extends TableName>(name: Name, before: FileFacts, fresh: FileFacts, numbering: Numbering, renumber: Renumber): FileFacts[Name] {
  const [old, now]: readonly (readonly object[])[] = [before[name], fresh[name]];
  const entries = (now ?? []).map((entry, index): readonly [number, object] => {
    const number = numbering[name].order[index] ?? index;
    return [number, renumber(entry, old?.[number])];
  });
  return orderedTable(new Map(entries)) as unknown as FileFacts[Name];
}

function inPlaces<Fact>(before: readonly Fact[], fresh: readonly Fact[], keyOf: (fact: Fact) => string, renumber: Renumber): readonly Fact[] {
  // Keys of what was before stand on the lines of then; those of now on theirs.
  const places = aligned(before.map(keyOf), fresh.map(keyOf));
  return fresh.map((fact, index) => { const place = places[index]; return renumber(fact, place === undefined ? undefined : before[place]); });
}
