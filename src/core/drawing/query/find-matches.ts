import { ENGLISH, type Localizer, type Said } from '../../localizer';
import type { CommunicationMap } from '../../model/communication-map';
import type { Trace } from '../trace';
import { rowsOf } from './map-rows';
import { parseQuery, type Term } from './query';
import { readTest, type Test } from './query-tests';
import { noteOf } from './unknown-names';

/** What a query finds in a map, by id, and what it could not be understood in. */
export interface QueryMatches {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
  readonly problems: readonly string[];
  /** What is understood but is not in this map, each in words, with the name that was probably meant. */
  readonly notes: readonly string[];
  /** Who waits for what, for each term that asks so. */
  readonly traces: readonly Trace[];
}

interface Condition { readonly hides: boolean; readonly tests: readonly Test[] }

/** An edge is found when one of its calls fits all terms; a node when all terms that speak of nodes fit it and the others are none. */
export function findMatches(text: string, map: CommunicationMap, l10n: Localizer = ENGLISH): QueryMatches {
  const rows = rowsOf(map);
  const { terms, problems } = parseQuery(text);
  const conditions = terms.map(({ key, values, hides }: Term): Condition => ({ hides, tests: values.map((value) => readTest(key, value, rows)) }));
  const found = rows.rows.filter((row) => conditions.every(({ hides, tests }) => tests.some((test) => test.ofRow(row)) !== hides));
  const nodes = map.nodes.filter((node) => conditions.every(({ hides, tests }) => tests.some((test) => test.ofNode?.(node) ?? false) !== hides));
  const say = (all: readonly Said[]): readonly string[] => [...new Set(all.map((said) => said(l10n)))];
  const tests = conditions.flatMap((condition) => condition.tests);
  const notes = terms.flatMap(({ key, values }, index) => values.flatMap((value, at) => noteOf(key, value, conditions[index]?.tests[at], rows) ?? []));
  return {
    nodes: new Set(nodes.map(({ id }) => id)), edges: new Set(found.map(({ edge }) => edge.id)), sites: new Set(found.flatMap(({ site }) => site?.id ?? [])),
    problems: say([...problems, ...tests.flatMap(({ problem }) => problem ?? [])]), notes: say(notes), traces: tests.flatMap(({ trace }) => trace ?? []),
  };
}
