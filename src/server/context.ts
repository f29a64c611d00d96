import type { Connection } from 'vscode-languageserver';
import type { CommunicationMap, DrawableGraph, FileSystemPort, Helpers, Localizer, MapView, openWorkspace, Positions, Profile, Progress, Unreported } from '../core';
import type { KnownFolder } from '../node/cache/known-folder';
import type { CodeState, CodeStates } from '../protocol/comparison';
import type { ChangedFiles, Uncommitted } from './changed-files';
import type { ClientFeatures } from './client-features';
import type { Documents } from './documents';
import type { Folders } from './folders';

/** What the server needs of the world, so that tests can give it another. */
export interface ServerDependencies {
  readonly openWorkspace: typeof openWorkspace;
  /** The files below a folder on disk. */
  readonly createFileSystem: (root: string) => FileSystemPort;
  /** What earlier runs made of a folder, if that is kept. */
  readonly openKnownFolder?: (root: string) => KnownFolder;
  /** Other threads that read files, and who hears why one failed. */
  readonly createHelpers?: (onFailure: (reason: string) => void) => Helpers;
  /** Makes ready, when nobody waits, what the first edit needs. */
  readonly warmUp?: () => void;
  readonly layoutMap: (graph: DrawableGraph, ratio?: number) => Promise<Positions>;
  /** The part of a map that a view shows, as text; a page also says what the profile leaves out. */
  readonly renderMap: (map: CommunicationMap, format: string, view: MapView, unreported: Unreported) => Promise<string>;
  readonly uncommittedFiles: (root: string) => Promise<Uncommitted>;
  /** What git knows of a folder, and what it could not do. */
  readonly listStates: (root: string) => Promise<CodeStates | { readonly failed: string }>;
  readonly idOfState: (root: string, state: CodeState) => Promise<{ readonly id: string } | { readonly failed: string }>;
  /** The map of the state with an id, without making anybody wait who types. */
  readonly mapOfState: (request: { readonly root: string; readonly id: string; readonly profile: Profile; readonly version: string }, progress: Progress) => Promise<CommunicationMap>;
  readonly version: string;
  /** Milliseconds since some fixed moment. */
  readonly clock: () => number;
  /** Milliseconds without a change after which an analysis starts. */
  readonly quiet: number;
  /** Milliseconds without a change after which what was found is kept. */
  readonly idle: number;
}

/** What the features share. */
export interface ServerContext {
  readonly connection: Connection;
  readonly client: ClientFeatures;
  readonly folders: Folders;
  readonly documents: Documents;
  readonly changes: ChangedFiles;
  /** Whether the user trusts what is in the folders. Editors that do not ask that trust everything. */
  readonly trust: { isGranted: boolean };
  /** Says what the user reads. Findings, evidence and the log stay in English. */
  readonly l10n: Localizer;
  readonly log: Log;
  readonly dependencies: ServerDependencies;
}

/** Shown in the output channel of the editor. */
export interface Log {
  error(message: string): void;
  warn(message: string): void;
  info(message: string): void;
}
