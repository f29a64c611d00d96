import type { LibraryModel } from '../catalogue/library';
import type { Severity } from '../model/communication-map';
import type { Place } from './left-out';
import type { Policies } from './policy';

export interface ServiceConfig { readonly root: string; readonly hosts: readonly string[]; readonly aliases: readonly string[] }

export interface RuleConfig { readonly severity: Severity | 'off'; readonly options: Readonly<Record<string, unknown>> }

/** How severe the findings of rules are in files that one of the globs matches. */
export interface Override { readonly files: readonly string[]; readonly rules: Readonly<Record<string, Severity | 'off'>> }

/** What `crosstalk.json` says, with defaults for what it does not say. */
export interface Config extends Policies {
  /** Globs of the files that are looked at; empty means all. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Service name → where it lies and what else it is called. */
  readonly services: Readonly<Record<string, ServiceConfig>>;
  /** Libraries that the workspace describes itself. */
  readonly libraries: readonly LibraryModel[];
  readonly rules: Readonly<Record<string, RuleConfig>>;
  /** In the order in which they hold: a later one wins. */
  readonly overrides: readonly Override[];
  /** Wrong list items of the file, which do not count in the places of the others. */
  readonly leftOut?: readonly Place[];
  /** Path of the findings that a team has put off, from the root. */
  readonly baseline?: string;
  /** Channels and hosts that somebody outside this workspace owns. */
  readonly external: readonly string[];
  /** Function (`file.ts#name`) or route (`POST /reports`) → how long it takes, in milliseconds. */
  readonly durations: Readonly<Record<string, number>>;
}

export const CONFIG_FILE = 'crosstalk.json';

export const defaultConfig: Config = { include: [], exclude: [], services: {}, libraries: [], rules: {}, overrides: [], policies: [], limits: [], external: [], durations: {} };
