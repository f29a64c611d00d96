import type { Skipped } from '../model/communication-map';
import type { GatewayRule } from '../discover/gateways';
import type { WrittenStacks } from '../discover/stacks';
import type { Scan } from '../scan/scan';

/** Changes when older facts cannot be linked any more. */
export const PACKAGE_FACTS_VERSION = 3;

/** How a file of facts ends; the analysis does not look at such files. */
export const FACTS_EXTENSION = '.facts';

/**
 * What can be known of one package without looking at any other: lines of JSON, so that files of facts may be put one behind the other. A head, the names of
 * its files, the configuration that tells what is deployed, and of each source file what its text says, whose last line are the facts.
 */
export type FactsLine = FactsHead | FilesLine | TextLine | SourceLine | EndLine;

/** Paths are relative to the root of the repository, with `/`. */
export interface FactsHead {
  readonly crosstalk: 'facts';
  readonly version: number;
  readonly tool: string;
  /** Tells builds of one version apart. */
  readonly build?: string;
  /** The folder that the repository is put into where several are linked. */
  readonly repository?: string;
  /** Folder of the package; empty for the root. */
  readonly package: string;
  readonly name?: string;
  /** Packages below it that have facts of their own. */
  readonly leavesOut: readonly string[];
}

/** The last line of a package: how many stand before it, and a digest of them. */
export interface EndLine { readonly end: number; readonly digest: string }

export interface FilesLine { readonly files: readonly string[]; readonly skipped: readonly Skipped[] }

/** A file of configuration or data without its secrets, and without what nobody asks for. */
export type TextLine = { readonly text: string; readonly content: string } | { readonly text: string; readonly failed: string };

export interface SourceLine {
  readonly source: string;
  readonly scan: Scan | { readonly skipped: string };
  readonly stacks?: WrittenStacks;
  readonly proxies?: readonly GatewayRule[];
}
