import type { LibraryModel } from '../catalogue/library';
import type { Severity } from '../model/communication-map';

export interface ServiceConfig { readonly root: string; readonly hosts: readonly string[]; readonly aliases: readonly string[] }

export interface RuleConfig { readonly severity: Severity | 'off'; readonly options: Readonly<Record<string, unknown>> }

/** What `crosstalk.json` says, with defaults for what it does not say. */
export interface Config {
  /** Globs of the files that are looked at; empty means all. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Service name → where it lies and what else it is called. */
  readonly services: Readonly<Record<string, ServiceConfig>>;
  /** Libraries that the workspace describes itself. */
  readonly libraries: readonly LibraryModel[];
  readonly rules: Readonly<Record<string, RuleConfig>>;
  /** Channels and hosts that somebody outside this workspace owns. */
  readonly external: readonly string[];
  /** Function (`file.ts#name`) or route (`POST /reports`) → how long it takes, in milliseconds. */
  readonly durations: Readonly<Record<string, number>>;
}

export const CONFIG_FILE = 'crosstalk.json';

export const defaultConfig: Config = { include: [], exclude: [], services: {}, libraries: [], rules: {}, external: [], durations: {} };
