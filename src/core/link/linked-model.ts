import type { CallModel, LibraryModel } from '../catalogue/library';
import type { Front } from '../discover/discovery';
import type { EntryPoint, MapEdge, MapNode, Service, Site, Unresolved } from '../model/communication-map';
import type { CallFact, FileFacts } from '../model/facts';
import type { CallEdge, CallGraph, FunctionInFile } from './call-graph';
import type { Reach } from './contexts';
import type { Entry } from './handlers';
import type { HostBook } from './hosts';
import type { ServedPaths } from './served-paths';
import type { CallInFrame, TextPart } from './values';
import type { Consumption } from './waiting';

/** A published site with what rules need beside it. */
export interface LinkedSite {
  readonly site: Site;
  /** Every text that its target may be, as read. */
  readonly alternatives: readonly (readonly TextPart[])[];
  readonly file: FileFacts;
  readonly model: CallModel;
  readonly library: LibraryModel;
  /** The call; absent for decorators. */
  readonly call?: CallFact;
  /** The call that makes its client, where one of the workspace does. */
  readonly client?: CallInFrame;
  /** A time limit may stand where nobody can look: `timeout` says what holds without one. */
  readonly hidesLimit?: true;
  /** A deployment has a channel start it and no call does: it is an entry point, as a route is, and an end of an edge. */
  readonly isDeclared?: true;
  /** Function it lies in; -1 is module code. */
  readonly function: number;
  readonly consumption: Consumption;
  /** Every entry point that reaches it, those a user waits on first. */
  readonly reaches: readonly Reach[];
  /** For `via` sites: the inner site. */
  readonly inner?: LinkedSite;
  /** For `via` sites that stand for several libraries: the site as each of them sees it, with its own target. */
  readonly each?: readonly LinkedSite[];
}

/** A call of a library that is no communication but decides how others are judged: it opens a transaction, blocks the process or takes it long. */
export interface NotedCall {
  readonly file: FileFacts;
  readonly call: CallFact;
  readonly function: number;
  readonly api: string;
  readonly model: CallModel;
  readonly library: LibraryModel;
}

/** Everything the rules look at. */
export interface LinkedModel {
  readonly files: ReadonlyMap<string, FileFacts>;
  readonly sites: readonly LinkedSite[];
  readonly noted: readonly NotedCall[];
  readonly entries: readonly Entry[];
  /** Those of a function, by its key. */
  readonly entriesAt: (key: string) => readonly Entry[];
  /** The answer to a question about a function, found again only when something that it was found in changed. */
  readonly remember: <Result>(question: string, target: FunctionInFile, find: () => Result) => Result;
  /** As `remember`, for a thing that is another one when it changes: a site, an edge of the call graph. What else is found on the way must be noted. */
  readonly about: <Thing extends object, Result>(question: string, thing: Thing, find: () => Result) => Result;
  /** Notes for whoever computes now that it reads a part of the model that each run makes anew. */
  readonly notePart: (part: string) => void;
  /** What takes requests in front of the handlers of a file. */
  readonly frontOf: (file: string) => Front | undefined;
  readonly entryPoints: readonly EntryPoint[];
  readonly graph: CallGraph;
  /** Services in other languages are ends of links; nothing in them is read. */
  readonly services: readonly (Service & { readonly isIncomplete?: true })[];
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  readonly unresolved: readonly Unresolved[];
  /** What the services of the workspace answer. */
  readonly served: ServedPaths;
  /** The service that a request names, seen from one of the services it is sent by. */
  readonly addressed: HostBook['named'];
  readonly consumption: (file: FileFacts, call: CallFact) => Consumption;
  /** Whether what an edge hands over, or leaves out, lets the function that it calls come to a call inside. */
  readonly mayLeadTo: (edge: CallEdge, call: CallFact) => boolean;
  /** Why a call is no site. */
  readonly explain: (file: FileFacts, call: CallFact) => string;
}
