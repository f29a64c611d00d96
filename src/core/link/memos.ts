import type { Expression, FileFacts } from '../model/facts';
import { CALLERS, INJECTION, type ReadLog, type Reads } from './reads';
import { tableFor, type Table } from './remembered';
import { UNDEFINED, type Frame, type Memo, type Remembered, type Slot, type Value } from './values';

export const NOT_RUNNING = -1;
const ALL_STAGES = 0b111;
/** Frames of which evaluations are remembered: what is asked of a frame is asked soon, and of most never again. */
const MOST_FRAMES = 4_000;

/** What evaluations gave: those in a file stay, those in frames are forgotten from time to time and made again where somebody asks. */
export class Memos {
  stage = 0;
  private readonly ofFiles: Table<FileFacts, Memo>;
  private framed: Frame[] = [];

  constructor(private readonly reads: ReadLog) {
    this.ofFiles = tableFor(reads);
  }

  /** Forgets what was evaluated in frames when it is much. Never while something is evaluated, which is known by its slot. */
  forgetMany(): void {
    if (this.framed.length < MOST_FRAMES) return;
    for (const frame of this.framed) frame.memo = undefined;
    this.framed = [];
  }

  slotOf(file: FileFacts, expression: Expression, frame: Frame | undefined): Slot {
    const memo = frame === undefined ? this.memoOf(file) : frame.memo ?? this.memoIn(frame);
    const known = memo.get(expression);
    if (known !== undefined) return known;
    // It stays in the memo when nothing is remembered: entries that come and go make a big table slow.
    const slot: Slot = { depth: NOT_RUNNING, value: UNDEFINED, reads: this.reads.none, stages: 0, other: undefined };
    memo.set(expression, slot);
    return slot;
  }

  /** What is remembered of this stage and still right. */
  known(slot: Slot): Remembered | undefined {
    for (let known: Remembered | undefined = slot; known !== undefined; known = known.other) {
      if ((known.stages & (1 << this.stage)) === 0) continue;
      return known.reads.isStale ? undefined : known;
    }
    return undefined;
  }

  keep(slot: Slot, value: Value, reads: Reads): void {
    const stages = stagesOf(reads.staged, this.stage);
    slot.other = stages === ALL_STAGES || slot.stages === 0 ? undefined : withoutStages(slot, stages);
    slot.value = value;
    slot.reads = reads;
    slot.stages = stages;
  }

  private memoOf(file: FileFacts): Memo {
    const known = this.ofFiles.get(file);
    if (known !== undefined) return known;
    const memo: Memo = new Map();
    this.ofFiles.set(file, memo);
    return memo;
  }

  /** Where edits are followed everything stays: an edit asks again about frames of long ago. */
  private memoIn(frame: Frame): Memo {
    const memo: Memo = new Map();
    frame.memo = memo;
    if (!this.reads.follows) this.framed.push(frame);
    return memo;
  }
}

/** The stages in which what was read is as it is in this one: injection is known from the second on, callers in the third. */
function stagesOf(staged: number, stage: number): number {
  const withInjection = (staged & INJECTION) === 0 ? ALL_STAGES : stage === 0 ? 0b001 : 0b110;
  const withCallers = (staged & CALLERS) === 0 ? ALL_STAGES : stage === 2 ? 0b100 : 0b011;
  return withInjection & withCallers;
}

function withoutStages(known: Remembered | undefined, without: number): Remembered | undefined {
  if (known === undefined) return undefined;
  const other = withoutStages(known.other, without);
  const { value, reads, stages } = known;
  return (stages & without) === 0 ? { value, reads, stages, other } : other;
}
