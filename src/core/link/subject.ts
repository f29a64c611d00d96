import { EMPTY_FACTS } from '../model/empty-facts';
import type { DecoratorFact, FileFacts } from '../model/facts';
import type { CallInFrame, Value } from './values';

/** What the paths of a model are read on: a call (or the command object in it), or a decorator. */
export interface Subject {
  readonly at: CallInFrame;
  readonly receiver?: (Value & { kind: 'instance' }) | undefined;
  /** For decorators: their own arguments, and the class and method they stand on. */
  readonly decorated?: { readonly file: FileFacts; readonly decorator: DecoratorFact; readonly class: number; readonly member: string };
  readonly member?: string;
  /** What its arguments are, where nobody wrote them as such. */
  readonly values?: readonly Value[];
}

/** For paths that are read on a receiver alone. */
export const NOWHERE: CallInFrame = {
  file: EMPTY_FACTS,
  call: { callee: { kind: 'unknown', reason: 'none' }, arguments: [], function: -1, text: '', use: [], within: [], line: 0, column: 0, endLine: 0, endColumn: 0 },
  frame: undefined,
};
