import { readShared } from '../facts/shared-text';
import type { FileFacts } from '../model/facts';
import type { SourceText, StartedHelpers } from '../ports';
import { noteTime } from './burden';
import { textOf, type Memory } from './memory';

/** Characters that are handed over at once, and how often before a thread has answered: it shall never wait. */
const BATCH = 60_000;
const AHEAD = 2;

/** Files that other threads read while this one goes on. */
export interface Help {
  /** Says of a file that its facts will be wanted. */
  readonly offer: (file: string) => void;
  /** Says which files are wanted, all of them: whoever asks reads from the first on, others from the last. */
  readonly divide: (files: readonly string[]) => void;
  /** Whether somebody else reads a file at present. */
  readonly isTaken: (file: string) => boolean;
  readonly isBusy: () => boolean;
  /** Resolves when something was read, or will not be. */
  readonly answer: () => Promise<unknown>;
}

/** Does work with the help of other threads where that pays; they are gone afterwards, however it ends. */
export async function withHelp<Result>(memory: Memory, files: readonly string[], work: (help: Help | undefined) => Promise<Result>): Promise<Result> {
  const { helpers, recollection } = memory.options;
  // What earlier runs made of files is found sooner than a thread is started.
  const isNew = recollection === undefined || recollection.isEmpty?.() === true;
  const started = isNew ? helpers?.start(files.filter((file) => !memory.facts.has(file)).length) : undefined;
  if (started === undefined) return work(undefined);
  try {
    return await work(helpOf(memory, started));
  } finally {
    started.stop();
    memory.helped.clear();
  }
}

function helpOf(memory: Memory, started: StartedHelpers): Help {
  let open: string[] = [];
  let hasFailed = false;
  const taken = new Set<string>();
  const running = new Set<Promise<void>>();
  const nextBatch = (): readonly SourceText[] => {
    const batch: SourceText[] = [];
    for (let size = 0; size < BATCH;) {
      const file = open.pop();
      if (file === undefined) break;
      if (taken.has(file) || memory.facts.has(file) || memory.helped.has(file)) continue;
      const read = textOf(memory, file);
      if ('skipped' in read) continue;
      taken.add(file);
      batch.push({ file, text: read.text });
      size += read.text.length;
    }
    return batch;
  };
  const ask = async (batch: readonly SourceText[]): Promise<void> => {
    try {
      const answers = await started.extract(batch);
      for (const [index, { written, milliseconds }] of answers.entries()) {
        const source = batch[index];
        if (source === undefined) continue;
        memory.helped.set(source.file, { text: source.text, facts: readShared(written) as FileFacts });
        if (memory.options.clock !== undefined) noteTime(memory, source, milliseconds);
      }
    } catch {
      // Whoever gave the helpers knows why; the files are read here.
      hasFailed = true;
    } finally {
      for (const { file } of batch) taken.delete(file);
    }
  };
  const feed = (): void => {
    while (!hasFailed && running.size < started.threads * AHEAD) {
      const batch = nextBatch();
      if (batch.length === 0) return;
      const asked = ask(batch).then(() => {
        running.delete(asked);
        feed();
      });
      running.add(asked);
    }
  };
  return {
    offer: (file) => {
      open.push(file);
      feed();
    },
    divide: (files) => {
      open = [...files];
      feed();
    },
    isTaken: (file) => taken.has(file), isBusy: () => running.size > 0, answer: () => Promise.race(running),
  };
}
