import type { Category, Severity, Style } from '../model/communication-map';
import type { Place } from './left-out';

/** Names of nodes, where `*` stands for any letters; empty means every node. */
export type NamePatterns = readonly string[];

/** Edges: who talks to whom, and how. */
export interface EdgePattern {
  readonly from: NamePatterns;
  readonly to: NamePatterns;
  readonly style?: Style;
  /** Empty means every category. */
  readonly categories: readonly Category[];
}

/** Edges that a policy lets pass until a day, `YYYY-MM-DD`, or for ever. */
export interface PolicyException extends EdgePattern { readonly until?: string; readonly reason: string }

interface Written {
  /** What the messages call it; its place in the configuration where it has no name. */
  readonly name: string;
  readonly reason?: string;
  readonly severity?: Severity;
  /** Where it stands in what holds of the configuration, e.g. `['policies', 'forbidden', 0]`. */
  readonly place: Place;
}

/** What the edges have to be like: none of these, some of these, or, for whoever stands on the left of one, nothing but these. */
export interface Policy extends Written, EdgePattern {
  readonly kind: 'forbidden' | 'allowed' | 'required';
  readonly except: readonly PolicyException[];
}

/** How much at most. */
export interface Limit extends Written {
  readonly from: NamePatterns;
  /** Other services and external hosts that a service waits for. */
  readonly syncDependencies?: number;
  /** Calls that wait for each other, one behind the other. */
  readonly syncChain?: number;
}

/** Who may talk to whom, and how. */
export interface Policies { readonly policies: readonly Policy[]; readonly limits: readonly Limit[] }
