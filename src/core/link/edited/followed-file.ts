import type { FollowedFacts, Index, TableName } from '../../model/entries';
import type { FileFacts, StepFact } from '../../model/facts';
import { isSameMap } from '../kept-phases';
import type { FollowedReads, Recorded, Reads } from '../reads';
import { editedFacts, stepsByFunction, type EditedFacts } from './edited-facts';
import { firstLines, keptLine, keptLines, type KeptLines } from './kept-lines';
import { firstNumbers, TABLES, type Numbering } from './numbering';

/** What is different of what was read of a file before. */
export interface Difference {
  /** Something that facts say, not only where it stands. */
  readonly isSaid: boolean;
  /** Lines that somebody asked for stand elsewhere. */
  readonly isAsked: boolean;
}

/** The texts of a file before and after an edit; `undefined` where it is not known. */
export interface Texts { readonly before: string | undefined; readonly now: string | undefined }

type Part = Exclude<keyof FileFacts, 'version' | 'file'>;

const PARTS: readonly Part[] = [...TABLES, 'exports', 'interfaces', 'steps', 'directives', 'prologue', 'hasJsx', 'parseErrors'];

/**
 * The facts of a file as edits change them: one object all the time, in which only what says something else is another. Entries keep their
 * numbers and the lines that they were first seen on; `lineNow` tells where those are.
 */
export class FollowedFile implements FollowedFacts {
  readonly version: number;
  readonly file: string;
  private numbering: Numbering;
  private text: string | undefined;
  private lines: KeptLines | undefined;
  private moved: ReadonlyMap<number, number> = new Map();
  private stepsOf: ReadonlyMap<number, readonly StepFact[]>;
  private readonly indexes = new Map<Index<unknown, unknown>, Looked>();
  private readonly asked = new Map<string, Reads>();
  private readonly askedEntries = new Map<TableName | 'steps', Map<number, Reads>>();

  constructor(private readonly log: FollowedReads, private facts: FileFacts) {
    ({ version: this.version, file: this.file } = facts);
    this.numbering = firstNumbers(facts);
    this.stepsOf = stepsByFunction(facts, this.numbering);
  }

  get imports(): FileFacts['imports'] { return this.part('imports'); }
  get exports(): FileFacts['exports'] { return this.part('exports'); }
  get bindings(): FileFacts['bindings'] { return this.part('bindings'); }
  get functions(): FileFacts['functions'] { return this.part('functions'); }
  get classes(): FileFacts['classes'] { return this.part('classes'); }
  get interfaces(): FileFacts['interfaces'] { return this.part('interfaces'); }
  get calls(): FileFacts['calls'] { return this.part('calls'); }
  get loops(): FileFacts['loops'] { return this.part('loops'); }
  get steps(): FileFacts['steps'] { return this.part('steps'); }
  get directives(): FileFacts['directives'] { return this.part('directives'); }
  get prologue(): FileFacts['prologue'] { return this.part('prologue'); }
  get hasJsx(): FileFacts['hasJsx'] { return this.part('hasJsx'); }
  get parseErrors(): FileFacts['parseErrors'] { return this.part('parseErrors'); }

  /** Where lines are now that stood elsewhere. */
  get movedLines(): ReadonlyMap<number, number> { return this.moved; }

  entryAt<Name extends TableName>(name: Name, index: number): FileFacts[Name][number] | undefined {
    this.noteEntry(name, index);
    return this.facts[name][index];
  }

  stepsAt(index: number): readonly StepFact[] | undefined {
    this.noteEntry('steps', index);
    return this.stepsOf.get(index);
  }

  lookUp<Key, Item>(index: Index<Key, Item>, key: Key): Item | undefined {
    const looked = this.indexes.get(index as Index<unknown, unknown>) ?? { found: index(this.facts) as ReadonlyMap<unknown, unknown>, asked: new Map<unknown, Reads>() };
    this.indexes.set(index as Index<unknown, unknown>, looked);
    const known = looked.asked.get(key);
    const reads = known ?? this.log.source();
    if (known === undefined) looked.asked.set(key, reads);
    this.log.add(reads);
    return looked.found.get(key) as Item | undefined;
  }

  lineNow(line: number): number {
    this.note(LINES);
    return this.moved.get(line) ?? line;
  }

  remember<Thing extends object, Result>(known: WeakMap<Thing, unknown>, thing: Thing, find: (thing: Thing) => Result): Result {
    return this.log.again(known as WeakMap<Thing, Recorded<Result>>, thing, () => find(thing));
  }

  /** Takes what the file says now, and has whoever read what is different compute again. */
  update(fresh: FileFacts, texts: Texts): Difference {
    const known = this.facts;
    const edited = this.edited(fresh, texts);
    const steps = this.stepsOf;
    this.facts = edited.facts;
    this.numbering = edited.numbering;
    this.stepsOf = edited.stepsOf;
    const different = PARTS.filter((part) => !isSameList(known[part], edited.facts[part]));
    const touched = different.flatMap((part) => this.taken(part));
    for (const name of TABLES) if (different.includes(name)) touched.push(...this.takenEntries(name, (index) => known[name][index] !== edited.facts[name][index]));
    touched.push(...this.takenEntries('steps', (index) => steps.get(index) !== edited.stepsOf.get(index)));
    if (different.length > 0) touched.push(...[...this.indexes].flatMap(([index, looked]) => this.lookedAgain(index, looked)));
    const lines = this.moveLines();
    this.log.touchReads([...touched, ...lines]);
    return { isSaid: different.length > 0, isAsked: lines.length > 0 };
  }

  /** Has all that read anything of the file compute again. */
  drop(): void {
    this.log.touchReads([...this.asked.values(), ...[...this.askedEntries.values()].flatMap((entries) => [...entries.values()]), ...[...this.indexes.values()].flatMap(({ asked }) => [...asked.values()])]);
    this.indexes.clear();
    this.asked.clear();
    this.askedEntries.clear();
  }

  /** What the file says now in the numbers and the lines of before. */
  private edited(fresh: FileFacts, { before, now }: Texts): EditedFacts {
    const old = this.text ?? before;
    const lines = old === undefined || now === undefined ? undefined : keptLines(this.lines ?? firstLines(old), old, now);
    this.text = now;
    this.lines = lines ?? (now === undefined ? undefined : firstLines(now));
    return editedFacts(this.facts, this.numbering, this.stepsOf, fresh, lines === undefined ? (line) => line : (line) => keptLine(lines, line));
  }

  private moveLines(): readonly Reads[] {
    const moved = new Map(this.lines?.flatMap((line, index) => (line === index + 1 ? [] : [[line, index + 1] as const])));
    if (isSameMap(this.moved, moved)) return [];
    this.moved = moved;
    return this.taken(LINES);
  }

  /** Makes an index anew, and takes who asked it for what is different. */
  private lookedAgain(index: Index<unknown, unknown>, looked: Looked): readonly Reads[] {
    const found = index(this.facts);
    const others = [...looked.asked].filter(([key]) => !isSameList(looked.found.get(key), found.get(key)));
    for (const [key] of others) looked.asked.delete(key);
    looked.found = found;
    return others.map(([, reads]) => reads);
  }

  private part<Name extends Part>(name: Name): FileFacts[Name] {
    this.note(name);
    return this.facts[name];
  }

  private note(what: string): void {
    const known = this.asked.get(what);
    const reads = known ?? this.log.source();
    if (known === undefined) this.asked.set(what, reads);
    this.log.add(reads);
  }

  private noteEntry(name: TableName | 'steps', index: number): void {
    let entries = this.askedEntries.get(name);
    if (entries === undefined) this.askedEntries.set(name, entries = new Map());
    const known = entries.get(index);
    const reads = known ?? this.log.source();
    if (known === undefined) entries.set(index, reads);
    this.log.add(reads);
  }

  /** What read a part, which then has to ask again. */
  private taken(part: string): readonly Reads[] {
    const reads = this.asked.get(part);
    this.asked.delete(part);
    return reads === undefined ? [] : [reads];
  }

  private takenEntries(name: TableName | 'steps', isOther: (index: number) => boolean): readonly Reads[] {
    const entries = this.askedEntries.get(name);
    const others = [...entries ?? []].filter(([index]) => isOther(index));
    for (const [index] of others) entries?.delete(index);
    return others.map(([, reads]) => reads);
  }
}

/** An index of the file, and who asked what of it. */
interface Looked { found: ReadonlyMap<unknown, unknown>; readonly asked: Map<unknown, Reads> }

const LINES = 'lines';

function isSameList(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!Array.isArray(one) || !Array.isArray(other)) return false;
  const [left, right]: readonly (readonly unknown[])[] = [[...one.entries()].flat(), [...other.entries()].flat()];
  return left !== undefined && left.length === right?.length && left.every((item, index) => item === right[index]);
}
