import { isAlike } from '../model/is-alike';
import { exportedNames } from './may-export';
import { factsOf, scanOf, type Memory, type Reading } from './memory';

/** What the last analysis found, as long as all that it knew of the files edited since would be known again: most comments are such edits. */
export function stillKnown(memory: Memory): Memory['last'] {
  const { last, edited, options } = memory;
  if (last === undefined || last.today !== options.today?.()) return undefined;
  for (const [file, reading] of edited) if (!readsTheSame(memory, file, reading)) return undefined;
  edited.clear();
  return last;
}

/** The scan first: where it differs the file may not have to be parsed any more. What is the same stays the object that others refer to. */
function readsTheSame(memory: Memory, file: string, { scan, facts, exported }: Reading): boolean {
  const isSame = (scan === undefined || isAlike(scan, scanOf(memory, file)))
    && (facts === undefined || isAlike(facts, factsOf(memory, file)))
    && (exported === undefined || isAlike(exported, exportedNames(memory, file) ?? 'unread'));
  if (isSame && facts !== undefined) memory.facts.set(file, facts);
  return isSame;
}
