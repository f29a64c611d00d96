/** What the core needs of the world; given by src/node on disk and by tests in memory. Paths are relative to the root, with `/`. */
export interface FileSystemPort {
  /** Entries of a folder (`''` is the root), or a failure when it cannot be read. */
  readDirectory(path: string): readonly DirectoryEntry[] | ReadFailure;
  /** The bytes of a file, or a failure when it cannot be read. */
  readFile(path: string): Uint8Array | ReadFailure;
}

export interface DirectoryEntry { readonly name: string; readonly kind: 'file' | 'directory' | 'link' | 'other' }

export interface ReadFailure { readonly failed: string }

export function isReadFailure(value: object): value is ReadFailure {
  return 'failed' in value && typeof value.failed === 'string';
}

/** Lets long work report where it is and stop when nobody wants the answer any more. */
export interface Progress {
  report(stage: 'discover' | 'scan' | 'extract' | 'link' | 'check', done: number, total: number): void;
  isCancelled(): boolean;
  /** Resolves when nothing is to be done that is wanted sooner. */
  whenFree?(): Promise<unknown> | undefined;
}

/** What is made of the text of one file without looking at any other. */
export type Recalled = 'scan' | 'facts' | 'stacks' | 'proxies';

/** What earlier runs made of files, by what was in them; given by src/node. It may have forgotten anything. */
export interface Recollection {
  /** There are no texts to make anything of: what it does not know nobody knows. */
  readonly isAll?: true;
  /** What was made of a file then, else what `make` makes of it now: plain data without cycles. */
  recall<Made extends object>(what: Recalled, file: string, bytes: Uint8Array, make: () => Made): Made;
  /** Whether earlier runs made nothing of the folder. */
  isEmpty?(): boolean;
  /** The first analysis is over. */
  settle(): void | Promise<void>;
}

/** Other threads that make facts of texts; given by src/node. */
export interface Helpers {
  /** Starts them; `undefined` where so many files are read sooner without. */
  start(files: number): StartedHelpers | undefined;
}

export interface StartedHelpers {
  readonly threads: number;
  /** What the texts say, in their order; rejects when a thread fails, and then all of them do. */
  extract(texts: readonly SourceText[]): Promise<readonly WrittenFacts[]>;
  stop(): void;
}

export interface SourceText { readonly file: string; readonly text: string }

/** Facts as `writeShared` writes them, and how long making them took. */
export interface WrittenFacts { readonly written: string; readonly milliseconds: number }
