import type { Policies } from '../config/policy';
import type { GivenDurations } from '../link/given-durations';
import type { LinkedModel, LinkedSite } from '../link/linked-model';
import type { Evidence, PathStep, Severity } from '../model/communication-map';
import type { FileFacts, Span } from '../model/facts';
import type { HandlerPath } from './support/handler-paths';
import type { CallEdge, FunctionInFile } from '../link/call-graph';

/** Something to look for in how services talk to each other: the check with its documentation, so that page, hover and message agree. */
export interface Rule {
  readonly name: string;
  /** How loud it is unless a problem says otherwise. */
  readonly severity: Severity;
  /** `file`: what it finds in a file with what that imports is found in the whole workspace too, at the same place and not quieter. */
  readonly needs?: 'file';
  readonly docs: RuleDocs;
  readonly check: (model: RuleModel) => readonly Problem[];
}

export interface RuleDocs {
  /** What it finds. */
  readonly what: string;
  /** Why that matters. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
  /** Where it stays silent or speaks lower, each with the reason. */
  readonly silent: readonly string[];
  /** Whole files; a test shows that the first is reported and the second is not. */
  readonly bad: Example;
  readonly good: Example;
  /** Options of the rule in `crosstalk.json` by name. */
  readonly options?: Readonly<Record<string, string>>;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

/** One file, or several by path. */
export type Example = string | Readonly<Record<string, string>>;

/** The linked model with what rules ask of it again and again. */
export interface RuleModel extends LinkedModel {
  readonly isHandler: (target: FunctionInFile) => boolean;
  /** How request handlers reach a function, waiting at every step. */
  readonly handlersOf: (target: FunctionInFile) => readonly HandlerPath[];
  /** As `handlersOf`, through calls too that lead to one of several functions where `isEither` says that it does not matter to which. */
  readonly handlersOfEither: (target: FunctionInFile, isEither: (edge: CallEdge) => boolean) => readonly HandlerPath[];
  /** How request handlers reach a function, whether or not they wait for its promise. */
  readonly handlersRunning: (target: FunctionInFile) => readonly HandlerPath[];
  /** Whether nothing but waiting handlers reaches a function. */
  readonly isOnlyForHandlers: (target: FunctionInFile) => boolean;
  /** Whether `crosstalk.json` says that somebody outside the workspace owns a channel or host. */
  readonly isExternal: (name: string) => boolean;
  /** How long functions take, as `crosstalk.json` says. */
  readonly durations: GivenDurations;
  /** What `crosstalk.json` says for the rule that asks. */
  readonly options: Readonly<Record<string, unknown>>;
  /** What `crosstalk.json` says of the rule that asks, for a file. */
  readonly levelIn: (file: string) => Severity | 'off' | undefined;
  readonly policies: Policies;
  /** Only a part of the workspace is known, so there may be other callers. */
  readonly isPart?: true;
  /** `YYYY-MM-DD`; absent where nobody says what day it is, and no exception is over. */
  readonly today?: string;
}

/** A place in the code and the function around it; -1 is module code. */
export interface CodePlace extends FunctionInFile {
  readonly file: FileFacts;
  readonly span: Span;
  /** The call as written. */
  readonly text: string;
}

export interface Problem {
  readonly at: CodePlace;
  /** First sentence under 90 characters, with the names involved; then why; then what to do. */
  readonly message: string;
  readonly site?: LinkedSite;
  readonly path: readonly PathStep[];
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
  /** Absent means that of the rule. */
  readonly severity?: Severity;
}
