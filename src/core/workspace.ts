import { analyzeOnce } from './analysis/analyze';
import { burdenOf, type Burden } from './analysis/burden';
import { setAside } from './analysis/set-aside';
import { importedPackages, lineOfImport } from './analysis/library-use';
import { previewOnce, type Preview } from './analysis/preview';
import { builtInCatalogue, configurationOf, createMemory, forgetBelow, forgetDiscovery, keepTextBefore, type Memory } from './analysis/memory';
import { whyLeftOut } from './analysis/why-left-out';
import type { CommunicationMap, Finding } from './model/communication-map';
import type { ReadConfig } from './config/parse-config';
import { silentPackages, type LibraryUse } from './report/libraries';
import type { FileSystemPort, Helpers, Progress, Recollection } from './ports';
import { selectReported, selectUnreported } from './report/select';

export { AnalysisCancelled } from './analysis/cancelled';

/** Which findings are reported: `strict` errors and warnings, `advice` also information, `explore` also hints. */
export type Profile = 'strict' | 'advice' | 'explore';

export interface AnalysisOptions {
  /** Leaves out findings that the profile does not report; absent means every finding. */
  readonly profile?: Profile;
  readonly progress?: Progress;
  /** Makes hints of the findings that the baseline of the configuration knows. */
  readonly setsAside?: boolean;
  /** Makes ready for edits what so far is only known from an earlier run. */
  readonly links?: boolean;
}

export interface AnalysisStats {
  /** Milliseconds a stage took in this run. */
  readonly milliseconds: Readonly<Record<'discover' | 'scan' | 'extract' | 'link' | 'check', number>>;
  readonly files: { readonly production: number; readonly parsed: number; readonly extractedNow: number };
  /** Steps of linking that were made in this run and are remembered; where edits are followed the others read nothing that changed. */
  readonly linkedNow: number;
}

export interface Analysis {
  readonly map: CommunicationMap;
  readonly stats: AnalysisStats;
  /** The findings that the profile leaves out. */
  readonly unreported: readonly Finding[];
  /** Nothing was done but to take what was adopted. */
  readonly isFromEarlierRun?: true;
}

/** What an analysis found, without how it got there. */
export interface KnownResult {
  readonly map: CommunicationMap;
  readonly stats: { readonly files: Pick<AnalysisStats['files'], 'production' | 'parsed'> };
  /** Packages that are known to communicate and are imported, but of which no call was found. */
  readonly silent: readonly string[];
}

/** One analysed root. Keeps what it learned, so that a later `analyze` only does what changed. */
export interface Workspace {
  /** Lays unsaved text over a file, or takes it away again with `undefined`. */
  setText(file: string, text: string | undefined): void;
  /** Says that files or folders changed on disk (added, removed or edited). */
  filesChanged(files: readonly string[]): void;
  /** Analyses what is not known yet. Yields to the event loop between batches; rejects with `AnalysisCancelled` when cancelled. */
  analyze(options?: AnalysisOptions): Promise<Analysis>;
  /** Takes what an earlier run found, as long as nothing changes; every file that it read is the same. */
  adopt(found: KnownResult): void;
  /** All that the last analysis found; absent when something changed since. */
  lastResult(): KnownResult | undefined;
  /** What `crosstalk.json` says; it is read once until something changes. */
  configuration(): ReadConfig;
  /** Calls on a line that the last analysis took for no communication, and why; `undefined` when the file was not looked into. Needs `WorkspaceOptions.explains`. */
  explainCalls(file: string, line: number): readonly ExplainedCall[] | undefined;
  /** Why the last analysis found nothing in a file without looking into it; `undefined` when it did look. */
  whyLeftOut(file: string): string | undefined;
  /** What is certain of a file before the whole is analysed, also while that happens; `text` is what an editor shows of it. Absent where nothing is. */
  preview(file: string, text: string | undefined, options?: Pick<AnalysisOptions, 'profile' | 'progress'>): Promise<Preview | undefined>;
  /** What made the last analysis long; which files did is known where there is a clock. */
  burden(): Burden;
  /** The packages that the last analysis met, and the libraries it knew. */
  libraryUse(): Omit<LibraryUse, 'paths'>;
}

/** A call that is no site. */
export interface ExplainedCall { readonly text: string; readonly line: number; readonly column: number; readonly reason: string }

/** What a workspace is opened with. */
export interface WorkspaceOptions {
  /** Version of the tool, as the map reports it. */
  readonly version: string;
  /** Parses every production file instead of those that can communicate: slower, and the same result. For tests. */
  readonly ungated?: boolean;
  /** Keeps what the last analysis linked, so that calls can be explained. */
  readonly explains?: boolean;
  /** Notes what linking reads, so that after an edit little is linked again; the first analysis takes more time and memory. */
  readonly followsEdits?: boolean;
  /** What earlier runs made of the files; absent means that everything is read anew. */
  readonly recollection?: Recollection;
  /** Other threads that read files in a first analysis; absent means that there are none. */
  readonly helpers?: Helpers;
  /** What day it is, `YYYY-MM-DD`; absent means that no exception of a policy is ever over. */
  readonly today?: () => string;
  /** Milliseconds since some fixed moment; absent means that no times are measured. */
  readonly clock?: () => number;
}

export function openWorkspace(port: FileSystemPort, options: WorkspaceOptions): Workspace {
  const memory: Memory = createMemory(port, options);
  return {
    setText: (file, text) => {
      keepTextBefore(memory, file);
      if (text === undefined) memory.overlays.delete(file);
      else memory.overlays.set(file, text);
      memory.forget(file);
    },
    filesChanged: (files) => {
      for (const file of files) memory.forget(file);
      forgetBelow(memory, files);
      forgetDiscovery(memory);
    },
    adopt: ({ map, stats: { files }, silent }) => {
      memory.last = { map, files, today: options.today?.(), isAdopted: true, silent };
    },
    lastResult: () => (memory.last === undefined || memory.edited.size > 0 ? undefined : { map: memory.last.map, stats: { files: memory.last.files }, silent: memory.last.silent ?? silentPackages(memory.last.map, importedPackages(memory)).map(({ name }) => name) }),
    configuration: () => configurationOf(memory),
    explainCalls: (file, line) => explainCalls(memory, file, line),
    whyLeftOut: (file) => whyLeftOut(memory, file),
    burden: () => burdenOf(memory),
    preview: async (file, text, given) => {
      const preview = await previewOnce(memory, file, text, given?.progress);
      return preview === undefined ? undefined : { ...preview, map: shown(memory, preview.map, { ...given, setsAside: true }).map };
    },
    libraryUse: () => ({
      imported: importedPackages(memory), lineOfImport: (file, name) => lineOfImport(memory, file, name), models: (memory.discovery?.catalogue ?? builtInCatalogue()).models,
      own: memory.discovery?.config.libraries.map((model) => model.name) ?? [],
    }),
    analyze: async (given) => {
      const analysis = await analyzeOnce(memory, given ?? {});
      return { ...analysis, ...shown(memory, analysis.map, given) };
    },
  };
}

function shown(memory: Memory, found: CommunicationMap, { setsAside, profile }: AnalysisOptions = {}): Pick<Analysis, 'map' | 'unreported'> {
  const map = setsAside === true ? setAside(found, memory) : found;
  return profile === undefined ? { map, unreported: [] } : { map: selectReported(map, profile), unreported: selectUnreported(map.findings, profile) };
}

function explainCalls({ model }: Memory, path: string, line: number): readonly ExplainedCall[] | undefined {
  const file = model?.files.get(path);
  if (model === undefined || file === undefined) return undefined;
  const sites = new Set(model.sites.map((linked) => linked.call));
  return file.calls.filter((call) => call.line === line && call.form !== 'jsx' && !sites.has(call))
    .map((call) => ({ text: call.text, line, column: call.column, reason: model.explain(file, call) }));
}
