/** Answers that are not known in every stage of linking: what a computation made of them holds for its own stage only. */
export const INJECTION = 1;
export const CALLERS = 2;

/** What a computation read: something that can change, or what other computations read. */
export interface Reads {
  /** Some of it is not what it was. */
  isStale: boolean;
  /** Which of the answers that come with a stage are among it. */
  readonly staged: number;
  /** The computations that read it. */
  readers: Reads[];
  /** The computation that noted it last. */
  notedBy: number;
}

/** Something computed, with what it read. */
export interface Recorded<Result> { readonly result: Result; readonly reads: Reads }

/** Where results of computations are kept by the thing that they are about. */
export interface Results<Thing, Result> { get(thing: Thing): Recorded<Result> | undefined; set(thing: Thing, recorded: Recorded<Result>): unknown }

/** Notes what computations read, if there may be edits after which some of them are made again. */
export interface ReadLog {
  /** Whether there may be edits; else nothing is ever stale, and only the stages are noted. */
  readonly follows: boolean;
  readonly none: Reads;
  /** How many computations were made, of those that are remembered. */
  readonly made: number;
  note(key: string, staged?: number): void;
  /** As `note`, for an entry of one of many lists. */
  noteIn(list: string, key: string): void;
  /** Notes what something read that the running computation uses. */
  add(reads: Reads): void;
  /** Begins a computation, which is part of the one that runs now. */
  begin(): void;
  /** Ends it: what it read, which whoever asked for it has read as well. */
  end(): Reads;
  record<Result>(work: () => Result): Recorded<Result>;
  /** What was computed for a thing, as long as it is right; else that again. */
  again<Thing, Result>(known: Results<Thing, Result>, thing: Thing, compute: () => Result): Result;
  /** Says that what is behind some keys is not what it was. Never while something is computed. */
  touch(keys: Iterable<string>): void;
}

/** What both kinds of logs do alike. */
export abstract class Recorder {
  made = 0;
  abstract begin(): void;
  abstract end(): Reads;
  abstract add(reads: Reads): void;
  /** How many computations run now. */
  protected abstract depth(): number;

  record<Result>(work: () => Result): Recorded<Result> {
    const depth = this.depth();
    this.begin();
    try {
      const result = work();
      return { result, reads: this.end() };
    } finally {
      // What was thrown out of read nothing that counts.
      while (this.depth() > depth) this.end();
    }
  }

  again<Thing, Result>(known: Results<Thing, Result>, thing: Thing, compute: () => Result): Result {
    const found = known.get(thing);
    if (found !== undefined && !found.reads.isStale) {
      this.add(found.reads);
      return found.result;
    }
    this.made += 1;
    const fresh = this.record(compute);
    known.set(thing, fresh);
    return fresh.result;
  }
}

interface Running { readonly number: number; readonly start: number }

/** Notes what computations read, so that they are made again only when that changes. */
export class FollowedReads extends Recorder implements ReadLog {
  readonly follows = true;
  readonly none: Reads = { isStale: false, staged: 0, readers: [], notedBy: 0 };
  /** What the computations that run now read so far, those of the innermost last. */
  private readonly noted: Reads[] = [];
  private readonly running: Running[] = [];
  private begun = 0;
  private innermost = 0;
  private readonly byKey = new Map<string, Reads>();

  note(key: string, staged = 0): void {
    this.add(this.of(key, staged));
  }

  noteIn(list: string, key: string): void {
    this.add(this.of(entryKey(list, key), 0));
  }

  add(reads: Reads): void {
    if (this.innermost === 0 || reads.notedBy === this.innermost || reads === this.none) return;
    reads.notedBy = this.innermost;
    this.noted.push(reads);
  }

  begin(): void {
    this.begun += 1;
    this.running.push({ number: this.begun, start: this.noted.length });
    this.innermost = this.begun;
  }

  end(): Reads {
    const start = this.running.pop()?.start ?? 0;
    const reads = this.joined(start);
    this.noted.length = start;
    this.innermost = this.running.at(-1)?.number ?? 0;
    this.add(reads);
    return reads;
  }

  touch(keys: Iterable<string>): void {
    const touched: Reads[] = [];
    for (const key of keys) {
      const reads = this.byKey.get(key);
      if (reads !== undefined) touched.push(reads);
      this.byKey.delete(key);
    }
    this.touchReads(touched);
  }

  /** Something else that can change. */
  source(): Reads {
    return { isStale: false, staged: 0, readers: [], notedBy: 0 };
  }

  touchReads(touched: readonly Reads[]): void {
    const open = [...touched];
    for (let reads = open.pop(); reads !== undefined; reads = open.pop()) {
      if (reads.isStale) continue;
      reads.isStale = true;
      for (const reader of reads.readers) open.push(reader);
      reads.readers = [];
    }
  }

  protected depth(): number {
    return this.running.length;
  }

  private of(key: string, staged: number): Reads {
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const reads: Reads = { isStale: false, staged, readers: [], notedBy: 0 };
    this.byKey.set(key, reads);
    return reads;
  }

  private joined(start: number): Reads {
    const { noted } = this;
    const [first] = noted.length === start + 1 ? [noted[start]] : [];
    if (first !== undefined || noted.length === start) return first ?? this.none;
    let staged = 0;
    for (let index = start; index < noted.length; index += 1) staged |= noted[index]?.staged ?? 0;
    const reads: Reads = { isStale: false, staged, readers: [], notedBy: 0 };
    this.begun += 1;
    for (let index = start; index < noted.length; index += 1) noteReader(noted[index], reads, this.begun);
    return reads;
  }
}

/** Lists of readers are cleared of those that are stale before they grow. */
const MANY_READERS = 64;

function noteReader(read: Reads | undefined, reader: Reads, number: number): void {
  if (read === undefined || read.notedBy === number) return;
  read.notedBy = number;
  const { readers } = read;
  if (readers.length >= MANY_READERS && (readers.length & (readers.length - 1)) === 0) read.readers = readers.filter(({ isStale }) => !isStale);
  read.readers.push(reader);
}

export function entryKey(list: string, key: string): string {
  return `${list} ${key}`;
}

export function fileKey(path: string): string {
  return entryKey(FILE, path);
}

/** The list of all files. */
export const FILE = 'file';
