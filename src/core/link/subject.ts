import type { DecoratorFact, FileFacts } from '../model/facts';
import type { CallInFrame, Value } from './values';

/** What the paths of a model are read on: a call (or the command object in it), or a decorator. */
export interface Subject {
  readonly at: CallInFrame;
  readonly receiver?: (Value & { kind: 'instance' }) | undefined;
  /** For decorators: their own arguments, and the class and method they stand on. */
  readonly decorated?: { readonly file: FileFacts; readonly decorator: DecoratorFact; readonly class: number; readonly member: string };
  readonly member?: string;
}
