import type { Config } from '../config/config';
import type { Discovery } from '../discover/discovery';
import type { Skipped } from '../model/communication-map';
import { onceFor } from '../model/once';
import { communicatingSteps, mentionsLibrary, type Communicating } from '../scan/communicating';
import type { Scan } from '../scan/scan';
import { isTest } from './is-test';
import { exportedNames } from './may-export';
import { scanOf, type Memory } from './memory';
import { knownPackages } from './relevance';

type Known = NonNullable<Memory['discovery']>;

/** What texts tell of the production files, and which of them matter. */
export interface Gate extends Pick<Communicating, 'isOutside' | 'stateOf'> {
  readonly scans: ReadonlyMap<string, Scan>;
  readonly skipped: readonly Skipped[];
  readonly members: readonly string[];
  /** Files whose exports were sorted into those that communicate and others. */
  readonly sorted: ReadonlySet<string>;
}

/** Steps after each of which the event loop may turn. */
export type Steps<Result> = Generator<number, Result>;

const BATCH = 20;

/** Finds out which files matter. Yields how many files were looked at; `tell` hears of those that certainly matter as soon as they were. */
export function* findGate(memory: Memory, known: Known, production: readonly string[], tell?: (file: string) => void): Steps<Gate> {
  const skipped: Skipped[] = [...known.discovery.skipped];
  const scans = new Map<string, Scan>();
  for (const [index, file] of production.entries()) {
    if (index % BATCH === 0) yield index;
    const scan = scanOf(memory, file);
    const reason = whySkipped(known.discovery, file, scan);
    if (reason !== undefined) skipped.push({ file, reason });
    else if (!('skipped' in scan)) {
      scans.set(file, scan);
      if (tell !== undefined && mentionsLibrary(packagesKnownTo(known), scan)) tell(file);
    }
  }
  const sorted = new Set<string>();
  const { files, isOutside, stateOf } = memory.options.ungated === true ? { ...UNGATED, files: scans.keys() } : yield* counting(production.length, communicatingSteps({
    scans: new Map([...scans, ...named(scans, known.config), ...scanGenerated(memory, known.discovery)]), resolve: known.resolve,
    exportedBy: (file) => exportedNames(memory, file, sorted)?.names, ...packagesKnownTo(known),
  }));
  return { scans, skipped, sorted, isOutside, stateOf, members: [...files].filter((file) => scans.has(file)).sort() };
}

/** All files were looked at; what they say is put together. */
function* counting<Result>(done: number, steps: Generator<undefined, Result>): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield done;
  }
}

const UNGATED: Pick<Communicating, 'isOutside' | 'stateOf'> = { isOutside: () => false, stateOf: () => 'member' };

/** Which packages, globals and places make files of a root worth parsing: the same until it is discovered anew. */
export const packagesKnownTo = onceFor(({ catalogue, discovery }: Known) => knownPackages(catalogue, discovery));

function whySkipped(discovery: Discovery, file: string, scan: ReturnType<typeof scanOf>): string | undefined {
  if ('skipped' in scan) return scan.skipped;
  if (scan.generated) return 'generated, as its header says';
  return isTest(discovery, file, scan) ? 'a test or part of one, as its imports say' : undefined;
}

/** Files of functions whose time is given are looked at as those that mention Crosstalk are. */
function named(scans: ReadonlyMap<string, Scan>, { durations }: Config): readonly (readonly [string, Scan])[] {
  const files = Object.keys(durations).flatMap((key) => (key.includes('#') ? [key.slice(0, key.indexOf('#'))] : []));
  return files.length === 0 ? [] : [...scans].filter(([path]) => files.some((file) => path === file || path.endsWith(`/${file}`))).map(([path, scan]) => [path, { ...scan, directives: true }] as const);
}

/** Generated clients are not analysed, but whoever uses one communicates. */
function scanGenerated(memory: Memory, discovery: Discovery): readonly (readonly [string, Scan])[] {
  return discovery.files.flatMap(({ path, class: kind }): (readonly [string, Scan])[] => {
    if (kind !== 'production' && kind !== 'generated') return [];
    const scan = scanOf(memory, path);
    return 'skipped' in scan || (kind === 'production' && !scan.generated) ? [] : [[path, scan]];
  });
}
