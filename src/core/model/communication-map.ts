/**
 * The published shape of an analysis: what `crosstalk map --format json` prints and every surface reads.
 * Plain readonly data, JSON round-trip safe. Fields may be added without a new `schemaVersion`, never removed or changed.
 * `file` is relative to the root with `/`; `line` and `column` are 1-based; `endColumn` is exclusive.
 */
export const MAP_SCHEMA_VERSION = 1;

export const CATEGORIES = [
  'http', 'graphql', 'soap', 'grpc', 'rpc', 'publish', 'enqueue', 'websocket', 'sse', 'email', 'sms', 'push', 'storage',
  'ai', 'payment', 'process', 'saas', 'cache', 'database', 'route', 'schedule',
] as const;

export type Category = (typeof CATEGORIES)[number];
export type Style = 'sync' | 'async';
export type Direction = 'out' | 'in' | 'via';
export type Waiting = 'awaited' | 'returned' | 'chained' | 'floating' | 'callback' | 'blocking' | 'n/a';
export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type ContextKind = 'request' | 'ui' | 'consumer' | 'schedule' | 'cli' | 'startup' | 'export' | 'unknown';
export type DurationBand = 'instant' | 'slow' | 'long-running' | 'unknown';
export type NodeKind =
  | 'service' | 'external' | 'topic' | 'queue' | 'job' | 'database' | 'cache' | 'storage' | 'email' | 'sms' | 'push'
  | 'ai' | 'payment' | 'saas' | 'process' | 'websocket' | 'unknown';

export interface Place { readonly file: string; readonly line: number }
export interface Range extends Place { readonly column: number; readonly endLine: number; readonly endColumn: number }
/** Nodes that hand on what is sent to them. */
export const CHANNEL_KINDS: ReadonlySet<NodeKind> = new Set<NodeKind>(['topic', 'queue', 'job']);

/** A call on the way, or the entry point; absent `column` means the line as a whole. */
export interface PathStep extends Place { readonly column?: number; readonly name: string }

/** One reason behind a classification or a finding, with the code that shows it. */
export interface Evidence extends Place { readonly reason: string }

/** A piece of a target: read from the source, or a named hole with the reason why it could not be read. */
export type TargetPart =
  | { readonly known: string }
  | { readonly hole: string; readonly because: 'parameter' | 'environment' | 'computed' | 'budget' | 'member' };

export interface Target {
  /** The parts joined, holes as `${NAME}`; empty when nothing is known. */
  readonly text: string;
  /** Whether every part is known. */
  readonly known: boolean;
  readonly parts: readonly TargetPart[];
}

/** Where execution that reaches a site starts, and the call path from there (first step: the entry point; last: the site). */
export interface Context {
  readonly kind: ContextKind;
  readonly name: string;
  readonly path: readonly PathStep[];
  readonly entryPoint?: string;
  /** A call on the way to the site is not waited for. */
  readonly goesOn?: true;
}

export interface Duration {
  readonly band: DurationBand;
  /** Estimated milliseconds, lower and upper, when known. */
  readonly range?: readonly [number, number];
  readonly evidence: readonly Evidence[];
}

export interface Site extends Range {
  readonly id: string;
  readonly direction: Direction;
  readonly category: Category;
  /** npm package whose API is called; `fetch` for the global, `node:http` for core modules. */
  readonly library: string;
  /** The call as written in the source, e.g. `axios.post`. */
  readonly api: string;
  /** OpenTelemetry operation: HTTP method, `send`, `receive`, `process`, … */
  readonly operation: string;
  readonly style: Style;
  readonly because: readonly Evidence[];
  readonly waiting: Waiting;
  readonly effectiveWaiting: Waiting;
  readonly target: Target;
  /** Milliseconds, `none` for no bound at all, `given` when one is set whose value cannot be read, `unknown` when nobody can tell. */
  readonly timeout: number | 'none' | 'given' | 'unknown';
  readonly retries: number | 'unknown';
  readonly context: readonly Context[];
  readonly duration: Duration;
  /** 0 to 1; that of the weakest step. */
  readonly confidence: number;
  /** Ids of the services this site belongs to. */
  readonly services: readonly string[];
  /** For `via` sites: the ids of the inner sites they stand for. */
  readonly via: readonly string[];
  /** Ids of the entry points and inbound sites of the workspace where what it sends arrives; absent when none is known. */
  readonly arrivals?: readonly string[];
}

export interface Service {
  readonly id: string;
  readonly name: string;
  readonly root: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  /** Whether it is written in a language that is not read. */
  readonly isForeign?: true;
}
export interface MapNode { readonly id: string; readonly kind: NodeKind; readonly name: string; readonly service?: string }

export interface MapEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly style: Style;
  readonly category: Category;
  /** Node id of the channel, where a synchronous exchange travels through one. */
  readonly channel?: string;
  readonly confidence: number;
  /** Why the one end is taken to be meant by the other, where that was not plain. */
  readonly because?: readonly string[];
  readonly sites: readonly string[];
  /** Fingerprints of the findings on these sites. */
  readonly findings: readonly string[];
}

export interface EntryPoint extends Place { readonly id: string; readonly kind: ContextKind; readonly name: string; readonly service: string }

/** What keeps a finding from being reported: a comment with its reason, a tag of the function around it, `crosstalk.json`, or the baseline of the team. */
export type Silencing =
  | { readonly kind: 'directive'; readonly line: number; readonly reason: string }
  | { readonly kind: 'ignore' }
  | { readonly kind: 'configuration' }
  | { readonly kind: 'baseline'; readonly file: string };

export interface Finding extends Range {
  /** The same in editor, map, CLI, SARIF and baseline; does not depend on line numbers. */
  readonly fingerprint: string;
  readonly rule: string;
  readonly severity: Severity;
  /** First sentence under 90 characters; then why and what to do. */
  readonly message: string;
  /** Id of the outbound site it is about, even when the squiggle stands elsewhere. */
  readonly site?: string;
  readonly path: readonly PathStep[];
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
  /** What stands there does nothing and can be removed. */
  readonly isUnnecessary?: true;
  /** Absent where nothing silences it. */
  readonly silencedBy?: Silencing;
}

/** Something that looks like communication but could not be read fully, and why. */
export interface Unresolved extends Place { readonly reason: string; readonly text: string }
export interface Skipped { readonly file: string; readonly reason: string }
/** A mistake in `crosstalk.json`; the rest of it holds. One with `isAdvice` is an entry without effect; one with `isSyntax` is told by any editor of JSON too. */
export interface ConfigurationProblem { readonly file: string; readonly line: number; readonly column: number; readonly message: string; readonly isAdvice?: true; readonly isSyntax?: true }
export interface Tool { readonly name: string; readonly version: string }

/** All edges of one category between two nodes, as one state of the code has them. */
export interface Connection {
  readonly from: string;
  readonly to: string;
  readonly category: Category;
  readonly channel?: string;
  readonly styles: readonly Style[];
  /** How many calls it stands for, */
  readonly calls: number;
  /** and of each style. */
  readonly callsByStyle: Readonly<Partial<Record<Style, number>>>;
}

/** What of a call is not as it was, with the values that the site had and has; of findings the rules, of `waitedBy` the entry points that both states have. */
export interface CallDifference {
  readonly what: 'style' | 'waiting' | 'effectiveWaiting' | 'waitedBy' | 'timeout' | 'retries' | 'target' | 'findings';
  readonly before: string | number;
  readonly after: string | number;
}

/** A call that both states have, but not alike. */
export interface ChangedCall { readonly before: Site; readonly after: Site; readonly differences: readonly CallDifference[] }

/** What differs between two maps of the same repository. Ends are node ids; names stand in the maps. */
export interface MapDiff {
  readonly services: { readonly added: readonly Service[]; readonly removed: readonly Service[] };
  readonly nodes: { readonly added: readonly MapNode[]; readonly removed: readonly MapNode[] };
  readonly connections: {
    readonly added: readonly Connection[];
    readonly removed: readonly Connection[];
    /** Another style, another number of calls, or calls that are not as they were. */
    readonly changed: readonly { readonly before: Connection; readonly after: Connection }[];
  };
  readonly calls: { readonly added: readonly Site[]; readonly removed: readonly Site[]; readonly changed: readonly ChangedCall[] };
  readonly findings: { readonly added: readonly Finding[]; readonly removed: readonly Finding[] };
}

export type Change = 'added' | 'removed' | 'changed';

/** Says of a map that it is one of two states of the code: it has what either has, but the findings of the newer one only. */
export interface Comparison {
  /** What the code is compared with, in the words of whoever asked. */
  readonly base: string;
  readonly diff: MapDiff;
  /** Fingerprints of the findings that are solved, by the id of the edge or service that had them. */
  readonly solved: Readonly<Record<string, readonly string[]>>;
}

export interface CommunicationMap {
  readonly schemaVersion: number;
  readonly tool: Tool;
  readonly root: string;
  readonly services: readonly Service[];
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  readonly sites: readonly Site[];
  readonly entryPoints: readonly EntryPoint[];
  readonly findings: readonly Finding[];
  /** What rules found and something keeps from being reported, with the severity it would have. Reports leave it out unless asked. */
  readonly silenced?: readonly Finding[];
  readonly unresolved: readonly Unresolved[];
  readonly skipped: readonly Skipped[];
  readonly configuration: readonly ConfigurationProblem[];
  readonly comparison?: Comparison;
}
