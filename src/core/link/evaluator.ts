import type { CatalogueIndex } from './catalogue-index';
import type { HandlerLookup } from './command-handlers';
import type { ObjectInFile } from './hierarchy';
import type { Expression, FileFacts, TypeReference } from '../model/facts';
import type { Program } from './program';
import type { Subject } from './subject';
import type { CallInFrame, ClassInFile, Frame, Value } from './values';

/** What the parts of the evaluator share. Made by `createEvaluator`; holds the memo and the budget of one linking. */
export interface Evaluator {
  readonly program: Program;
  readonly catalogue: CatalogueIndex;
  /** The value of an expression of a file, seen from a frame (without one: for any caller). */
  readonly evaluate: (file: FileFacts, expression: Expression, frame: Frame | undefined) => Value;
  readonly member: (object: Value, name: string) => Value;
  /** The `whole` value of a member; the value that it has `again` where the answer asks for the same member of the same object. What leans on that is not remembered. */
  readonly lookUp: (object: Value, name: string, whole: () => Value, again: () => Value) => Value;
  /** Reads a path of a library model. */
  readonly read: (subject: Subject, path: string) => Value | undefined;
  readonly call: (at: CallInFrame, callee: Value) => Value;
  readonly ofType: (file: FileFacts, type: TypeReference, source: Value | undefined) => Value | undefined;
  readonly frameFor: (at: CallInFrame, callee: Value & { kind: 'function' | 'class' }) => Frame | undefined;
  /** Calls known to invoke a function, in the order of the files; none before all of them are known. */
  readonly callersOf: (file: FileFacts, functionIndex: number) => readonly KnownCaller[];
  readonly constructionsOf: (file: FileFacts, classIndex: number) => readonly CallInFrame[];
  /** Says what is known from now on: nothing yet, what injection gives, all callers. */
  readonly enterStage: (stage: Stage) => void;
  /** What injection gives for a token or a class in a file, if the workspace says so. */
  readonly provided: (token: string, from: string) => Value | undefined;
  /** Objects of functions that are declared as an interface. */
  readonly objectsDeclaredAs: (file: FileFacts, binding: number) => readonly ObjectInFile[];
  /** Classes that implement an interface, by its binding. */
  readonly implementationsOf: (file: FileFacts, binding: number) => readonly ClassInFile[];
  readonly handlersOf: HandlerLookup;
  /** Classes that extend a class directly. */
  readonly subclassesOf: (file: FileFacts, classIndex: number) => readonly ClassInFile[];
}

/** 0: neither injection nor callers are known; 1: injection is; 2: both are. */
export type Stage = 0 | 1 | 2;

export interface KnownCaller {
  readonly at: CallInFrame;
  readonly callee: Value & { readonly kind: 'function' };
  /** The calls around one that a closure makes of what its maker was handed, outermost first. */
  readonly through?: readonly KnownCaller[];
}
