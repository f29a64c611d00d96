import type { LocalizedTexts, MapView, Outline, Positions, SlowFile, Unreported } from '../core';
import type { CommunicationMap, Severity } from '../core/model/communication-map';
import type { CommandName, ReportFindingArgument } from './commands';
import type { CodeStates, Comparing } from './comparison';
import type { Settings } from './settings';

/** What the extension tells the server in `initialize`. Another editor may leave out all of it. */
export interface InitializationOptions {
  /** Whether the client listens to the notifications below. */
  readonly notifications?: boolean;
  /** Commands of the client that hovers may link to. */
  readonly commands?: readonly CommandName[];
  /** Whether the client says by itself where a file is no JSON. */
  readonly checksJson?: boolean;
  /** Whether the user trusts the folders, so that git may be asked about them; absent means yes. */
  readonly isTrusted?: boolean;
  /** What the server says, in the language of the user: the contents of `l10n/bundle.l10n.LANGUAGE.json`; English is said without it. */
  readonly l10n?: LocalizedTexts;
  /** Settings for clients that cannot be asked with `workspace/configuration`. */
  readonly settings?: Partial<Settings>;
}

/** Requests from the client to the server, beside those of the Language Server Protocol. */
export interface ServerRequests {
  /** Sent when the map panel opens and after `crosstalk/mapChanged`; analyses first what is not known yet. */
  readonly 'crosstalk/map': { readonly params: MapParams; readonly result: MapResult };
  /** Sent before the user chooses what to compare the map with. */
  readonly 'crosstalk/states': { readonly params: OutlineParams; readonly result: CodeStates };
  /** Sent by trees beside the code; analyses first what is not known yet. */
  readonly 'crosstalk/outline': { readonly params: OutlineParams; readonly result: Outline };
  /** Sent to begin a `crosstalk.json`, which the client writes; analyses first what is not known yet. */
  readonly 'crosstalk/firstConfiguration': { readonly params: OutlineParams; readonly result: ExportResult };
  /** Sent to put off the findings of today; the client writes the answer. */
  readonly 'crosstalk/baseline': { readonly params: OutlineParams; readonly result: BaselineResult };
  /** Sent to report a finding that is wrong; answers with a text without names of the code. */
  readonly 'crosstalk/wrongFinding': { readonly params: ReportFindingArgument; readonly result: ExportResult };
  /** Sent for the file that the user looks at; waits for the analysis. */
  readonly 'crosstalk/file': { readonly params: FileParams; readonly result: FileStanding };
  /** Sent when the user changes what the map panel shows; answers with positions for `view`. */
  readonly 'crosstalk/layout': { readonly params: LayoutParams; readonly result: Positions };
  /** Sent when the user takes the map along; answers with the text of the format for what `view` shows. */
  readonly 'crosstalk/export': { readonly params: ExportParams; readonly result: ExportResult };
}

/** Notifications from the client to the server. */
export interface ClientNotifications {
  /** Sent when the user has come to trust the folders. */
  readonly 'crosstalk/trusted': object;
}

/** Notifications from the server to a client that asked for them. */
export interface ServerNotifications {
  /** Sent when the analysis of a folder starts and when it ends, however it ends. */
  readonly 'crosstalk/status': FolderStatus;
  /** Sent after an analysis whose map differs from the one the client has, once until it asks for the new one. */
  readonly 'crosstalk/mapChanged': MapChanged;
}

export interface MapParams {
  /** URI of a workspace folder. */
  readonly folder: string;
  /** What is to be shown; the server chooses when it is absent. */
  readonly view?: MapView;
  /** The map is one of two states then. Runs git, so it is for folders that the user trusts. */
  readonly comparing?: Comparing;
  /** Width to height of the window that is drawn for. */
  readonly ratio?: number;
}

/** `folder` is the URI of a workspace folder. */
export interface OutlineParams { readonly folder: string }

export interface FileParams { readonly uri: string }

/** What was found in one file, or why nothing was. */
export interface FileStanding {
  readonly state: 'analysed' | 'left-out' | 'disabled' | 'outside';
  /** Why the file was not looked into, as a part of a sentence. */
  readonly reason?: string;
  readonly sync: number;
  readonly async: number;
  /** Lines where requests or messages arrive. */
  readonly inbound: number;
  readonly unresolved: number;
  /** What the profile reports in it. */
  readonly findings: number;
  /** What the profile leaves out in it. */
  readonly unreported: number;
}

export interface MapResult {
  readonly map: CommunicationMap;
  readonly view: MapView;
  /** What the profile leaves out of its findings. */
  readonly unreported: Unreported;
  /** Positions for `view`; absent when they could not be computed (the server has logged why). */
  readonly positions?: Positions;
}

/** The text of a baseline with all that is reported now, beside what it knew before; `path` is where it belongs in the folder, with `/`. */
export interface BaselineResult { readonly path: string; readonly text: string; readonly added: number }

export interface LayoutParams { readonly folder: string; readonly view: MapView; readonly comparing?: Comparing; readonly ratio?: number }

export interface ExportParams extends LayoutParams { readonly format: 'html' | 'mermaid' | 'dot' | 'markdown' | 'json' | 'diff' }

export interface ExportResult { readonly text: string }

export interface MapChanged { readonly folder: string }

/** What is known about a folder; `counts` are those of the last analysis that ended well. */
export interface FolderStatus {
  readonly folder: string;
  readonly name: string;
  readonly state: 'analyzing' | 'ready' | 'disabled' | 'cancelled' | 'failed';
  readonly counts?: FolderCounts;
  /** What takes long, where something does. */
  readonly slow?: Slowness;
}

/** Why whoever waits for an analysis waits long. */
export interface Slowness {
  /** The file that takes longest, if one takes long by itself, and how many others do. */
  readonly worst?: SlowFile;
  readonly others: number;
  /** The first analysis, if it took long, and where most of its files are. */
  readonly first?: { readonly milliseconds: number; readonly files: number; readonly largest?: { readonly folder: string; readonly files: number } };
}

export interface FolderCounts {
  readonly findings: Readonly<Record<Severity, number>>;
  /** What the profile leaves out. */
  readonly unreported: { readonly information: number; readonly hint: number };
  readonly services: number;
  readonly sync: number;
  readonly async: number;
  /** Calls that look like communication but could not be read fully. */
  readonly unresolved: number;
}
