import { isRecord } from '../discover/read-text';
import { createDigest, type Digest } from './digest';
import { PACKAGE_FACTS_VERSION, type FactsHead, type FilesLine, type SourceLine, type TextLine } from './package-facts';

/** The facts of one package as a file has them; facts of source files are parsed when somebody asks. */
export interface LinkedPackage {
  /** The file of facts. */
  readonly from: string;
  readonly head: FactsHead;
  readonly listing: FilesLine;
  readonly texts: readonly TextLine[];
  readonly sources: readonly { readonly line: SourceLine; readonly facts: string | undefined }[];
}

/** A text that is no facts, and why. */
export interface FactsProblem { readonly problem: string }

/** What may be linked: facts of this version of the tool alone, since others may mean something else. */
export type FactsOf = Pick<FactsHead, 'tool' | 'build'>;

type Building = { readonly [Key in keyof LinkedPackage]: LinkedPackage[Key] extends readonly (infer Item)[] ? Item[] : LinkedPackage[Key] };

const FACTS_LINE = '{"value":';

/** Reads a file of facts, of one package or of several one behind the other. */
export function readFacts(from: string, text: string, wanted: FactsOf): readonly LinkedPackage[] | FactsProblem {
  const packages: Building[] = [];
  const lines = text.split('\n');
  if (lines.pop() !== '') return { problem: `${from} is cut off` };
  /** Where the package begins whose end is still to come. */
  let open: { readonly index: number; readonly digest: Digest } | undefined;
  for (const [index, written] of lines.entries()) {
    const digest = open === undefined ? undefined : digestAtEnd(written, index - open.index);
    if (digest !== undefined) {
      if (digest !== open?.digest.value()) return { problem: changed(from, packages.at(-1)) };
      open = undefined;
      continue;
    }
    open ??= { index, digest: createDigest() };
    open.digest.add(`${written}\n`);
    const problem = addWritten(packages, written, from, wanted);
    if (problem !== undefined) return { problem: atLine(problem, from, index) };
  }
  if (packages.length === 0) return { problem: notFacts(from) };
  return open === undefined ? packages : { problem: `${from} is cut off` };
}

function atLine(problem: string, from: string, index: number): string {
  return index === 0 || problem.startsWith(from) ? problem : `${from} is damaged at line ${String(index + 1)}`;
}

/** The last line of a package. */
const END = /^\{"end":(\d+),"digest":"([0-9a-f]{16})"\}$/;

/** The digest in the last line of a package; `undefined` for any other line. */
function digestAtEnd(written: string, count: number): string | undefined {
  const [, end, digest] = END.exec(written) ?? [];
  return end === String(count) ? digest : undefined;
}

function changed(from: string, last: LinkedPackage | undefined): string {
  const name = last === undefined || last.head.package === '' ? 'the root' : last.head.package;
  return `${from} was changed after "crosstalk facts" wrote it; write the facts of ${name} again`;
}

/** Adds a line, or says what is wrong with it; facts of source files stay text. */
function addWritten(packages: Building[], written: string, from: string, wanted: FactsOf): string | undefined {
  const last = packages.at(-1);
  const source = last?.sources.at(-1);
  if (!written.startsWith(FACTS_LINE) || last === undefined || source === undefined) return addLine(packages, parseLine(written), from, wanted);
  last.sources[last.sources.length - 1] = { ...source, facts: written };
  return undefined;
}

function notFacts(from: string): string {
  return `${from} is no file that "crosstalk facts" wrote`;
}

function parseLine(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function addLine(packages: Building[], line: unknown, from: string, wanted: FactsOf): string | undefined {
  if (!isRecord(line)) return notFacts(from);
  if (line['crosstalk'] === 'facts') {
    const problem = mismatch(line, from, wanted);
    if (problem === undefined) packages.push({ from, head: line as unknown as FactsHead, listing: { files: [], skipped: [] }, texts: [], sources: [] });
    return problem;
  }
  const last = packages.at(-1);
  if (last === undefined) return notFacts(from);
  if (Array.isArray(line['files'])) packages[packages.length - 1] = { ...last, listing: line as unknown as FilesLine };
  else if (typeof line['text'] === 'string') last.texts.push(line as unknown as TextLine);
  else if (typeof line['source'] === 'string') last.sources.push({ line: line as unknown as SourceLine, facts: undefined });
  else return 'unknown line';
  return undefined;
}

function mismatch({ version, tool, build }: Readonly<Record<string, unknown>>, from: string, wanted: FactsOf): string | undefined {
  if (version === PACKAGE_FACTS_VERSION && tool === wanted.tool && (build ?? '') === (wanted.build ?? '')) return undefined;
  const isOtherBuild = version === PACKAGE_FACTS_VERSION && tool === wanted.tool;
  return `${from} was written by ${isOtherBuild ? 'another build of ' : ''}Crosstalk ${String(tool)} and this is ${isOtherBuild ? 'not that one' : wanted.tool}; write the facts of all packages with the same version`;
}
