import type { Discovery } from '../discover/discovery';
import { onceFor } from '../model/once';
import type { SourceText } from '../ports';
import type { Memory } from './memory';

/** Milliseconds after which reading one file is worth a word: an edit of it takes as long again. */
const PATIENCE = 1_000;

/** A file that took long to read, and how it looks. */
export interface SlowFile {
  readonly file: string;
  readonly milliseconds: number;
  readonly characters: number;
  readonly lines: number;
  /** Its name or its long lines are those of code that nobody wrote by hand. */
  readonly looksGenerated: boolean;
}

/** What makes analyses of a root long. */
export interface Burden {
  /** The slowest first. */
  readonly slow: readonly SlowFile[];
  readonly files: number;
  /** The folder that most of the files are in; absent where the root has no folders. */
  readonly largest?: { readonly folder: string; readonly files: number };
}

/** Measures what is made of a text, and notes it when it took long. Without a clock nothing is measured. */
export function measured<Made>(memory: Pick<Memory, 'slow'>, clock: (() => number) | undefined, { file, text }: SourceText, make: () => Made): Made {
  if (clock === undefined) return make();
  const start = clock();
  const made = make();
  noteTime(memory, { file, text }, clock() - start);
  return made;
}

/** Notes what was made of a text when that took long. */
export function noteTime({ slow }: Pick<Memory, 'slow'>, { file, text }: SourceText, milliseconds: number): void {
  if (milliseconds > PATIENCE) slow.set(file, describe(file, text, Math.round(milliseconds)));
}

const LONG_LINE = 200;

function describe(file: string, text: string, milliseconds: number): SlowFile {
  const lines = text.split('\n').length;
  return { file, milliseconds, characters: text.length, lines, looksGenerated: /(?:^|[./_-])gen(?:erated)?(?=[./_-])/i.test(file) || text.length > lines * LONG_LINE };
}

/** What the last analysis was about. */
export function burdenOf({ discovery, slow }: Memory): Burden {
  const { files, largest } = discovery === undefined ? NOTHING : sizeOf(discovery.discovery);
  return { slow: [...slow.values()].filter(({ file }) => files.has(file)).sort((one, other) => other.milliseconds - one.milliseconds), files: files.size, ...(largest === undefined ? {} : { largest }) };
}

interface Size { readonly files: ReadonlySet<string>; readonly largest: Burden['largest'] }

const NOTHING: Size = { files: new Set(), largest: undefined };

const sizeOf = onceFor(({ files }: Discovery): Size => {
  const production = files.filter((file) => file.class === 'production').map(({ path }) => path);
  return { files: new Set(production), largest: largestFolder(production) };
});

/** Packages of a monorepo stand two folders deep. */
const DEPTH = 2;

function largestFolder(files: readonly string[]): Burden['largest'] {
  const counts = new Map<string, number>();
  for (const file of files) {
    const folder = file.split('/').slice(0, -1).slice(0, DEPTH).join('/');
    if (folder !== '') counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].map(([folder, count]) => ({ folder, files: count })).reduce<Burden['largest']>((best, one) => (best === undefined || one.files > best.files ? one : best), undefined);
}
