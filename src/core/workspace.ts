import type { CommunicationMap } from './model/communication-map';
import type { FileSystemPort, Progress } from './ports';

/** Which findings are reported: `strict` errors and warnings, `advice` also information, `explore` also hints. */
export type Profile = 'strict' | 'advice' | 'explore';

export interface AnalysisOptions { readonly profile?: Profile; readonly progress?: Progress }

export interface AnalysisStats {
  /** Milliseconds a stage took in this run. */
  readonly milliseconds: Readonly<Record<'discover' | 'scan' | 'extract' | 'link' | 'check', number>>;
  readonly files: { readonly production: number; readonly parsed: number; readonly extractedNow: number };
}

export interface Analysis {
  readonly map: CommunicationMap;
  readonly stats: AnalysisStats;
}

/** One analysed root. Keeps what it learned, so that a later `analyze` only does what changed. */
export interface Workspace {
  /** Lays unsaved text over a file, or takes it away again with `undefined`. */
  setText(file: string, text: string | undefined): void;
  /** Says that files or folders changed on disk (added, removed or edited). */
  filesChanged(files: readonly string[]): void;
  /** Analyses what is not known yet. Yields to the event loop between batches; rejects with `AnalysisCancelled` when cancelled. */
  analyze(options?: AnalysisOptions): Promise<Analysis>;
}

/** Thrown out of `analyze` when its progress said that it is cancelled. */
export class AnalysisCancelled extends Error {
  constructor() {
    super('The analysis was cancelled.');
  }
}

export function openWorkspace(port: FileSystemPort, tool: { readonly version: string }): Workspace {
  void port;
  const map: CommunicationMap = {
    schemaVersion: 1, tool: { name: 'crosstalk', version: tool.version }, root: '.', services: [], nodes: [], edges: [], sites: [],
    entryPoints: [], findings: [], unresolved: [], skipped: [],
  };
  const stats: AnalysisStats = {
    milliseconds: { discover: 0, scan: 0, extract: 0, link: 0, check: 0 }, files: { production: 0, parsed: 0, extractedNow: 0 },
  };
  return { setText: () => undefined, filesChanged: () => undefined, analyze: () => Promise.resolve({ map, stats }) };
}
