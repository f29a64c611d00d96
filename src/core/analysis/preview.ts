import type { CommunicationMap } from '../model/communication-map';
import type { Progress } from '../ports';
import { communicatingFiles } from '../scan/communicating';
import { specifiersIn } from '../scan/read-imports';
import type { Scan } from '../scan/scan';
import { discoverOnce, linkerFor, toMap } from './analyze';
import { breathe, inSteps } from './breaths';
import { packagesKnownTo } from './gate';
import { isTest } from './is-test';
import { laidOver, scanOf, type Memory } from './memory';
import { createProgram, type AnalysedProgram } from './program';

/** How many files are looked at as text, how many of them are parsed at once, and how many only to look something up: the nearest ones. */
const MOST_SCANNED = 150;
const MOST_MEMBERS = 20;
const MOST_LOOKED_INTO = 20;

/** What is certain of a file from it and what it uses; nothing where it takes no part in communication, or only the rest would say how. */
export interface Preview {
  readonly map: CommunicationMap;
  /** Files that were parsed for it. */
  readonly extracted: number;
}

/** Analyses a file with what it imports, as if there was nothing else, and keeps of that what the rest cannot change. What is learned of files is known to the whole analysis later. */
export async function previewOnce(whole: Memory, file: string, text: string | undefined, progress: Progress | undefined): Promise<Preview | undefined> {
  await discoverOnce(whole, progress);
  const memory = asPart(whole, file, text);
  const known = await discoverOnce(memory, progress);
  await breathe(progress);
  const production = new Set(known.discovery.files.filter((one) => one.class === 'production').map((one) => one.path));
  const scans = production.has(file) ? scansFrom(memory, known, file, production) : new Map<string, Scan>();
  const communicating = communicatingFiles({ scans, resolve: known.resolve, ...packagesKnownTo(known) });
  const members = [...scans.keys()].filter((path) => communicating.files.has(path)).slice(0, MOST_MEMBERS);
  if (!members.includes(file)) return undefined;
  const program = lookingLittle(memory, createProgram(memory, known, { ...communicating, scans, members: members.sort(), skipped: [], sorted: new Set() }));
  const model = await inSteps(progress, 'link', linkerFor(known, program).link());
  const map = await inSteps(progress, 'check', toMap(memory, model, known, [], true));
  return { map: { ...map, findings: map.findings.filter((finding) => finding.file === file), configuration: [] }, extracted: memory.extractedNow };
}

/** A text that an editor shows is laid over the file without a word to the whole analysis, which may be running. */
function asPart(whole: Memory, file: string, text: string | undefined): Memory {
  const part: Memory = { ...whole, extractedNow: 0, options: { ...whole.options, followsEdits: false } };
  return text === undefined || text === whole.overlays.get(file) ? part : laidOver(part, file, text);
}

/** The scans of a file and of what it imports, the nearest first. */
function scansFrom(memory: Memory, { resolve, discovery }: NonNullable<Memory['discovery']>, file: string, production: ReadonlySet<string>): ReadonlyMap<string, Scan> {
  const scans = new Map<string, Scan>();
  const seen = new Set([file]);
  for (const path of seen) {
    if (scans.size === MOST_SCANNED) break;
    const scan = scanOf(memory, path);
    if ('skipped' in scan || scan.generated || isTest(discovery, path, scan)) continue;
    scans.set(path, scan);
    for (const specifier of specifiersIn(scan)) {
      const target = resolve(path, specifier);
      if (target !== undefined && production.has(target)) seen.add(target);
    }
  }
  return scans;
}

/** What would have to be parsed to look something up is unknown soon: a value with a reason, as any other that nobody can follow. */
function lookingLittle({ facts }: Memory, program: AnalysedProgram): AnalysedProgram {
  let left = MOST_LOOKED_INTO;
  return {
    ...program,
    find: (path) => {
      if (!facts.has(path)) left -= 1;
      return left < 0 && !facts.has(path) ? undefined : program.find(path);
    },
  };
}
