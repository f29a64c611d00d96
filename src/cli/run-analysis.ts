import { CONFIG_FILE, countCalls, countSkipped, openWorkspace, problemText, selectReported, selectUnreported, skippedWords, type Analysis, type AnalysisStats, type CommunicationMap, type ConfigurationProblem, type FileSystemPort, type Finding, type KnownResult, type Profile, type Recollection, type Workspace } from '../core';
import { cacheFolder } from '../node/cache/cache-folder';
import { recollect } from '../node/cache/facts-cache';
import { createAnalysisCache } from '../node/cache/kept-analysis';
import { createFileSystem } from '../node/file-system';
import { createHelpers } from '../node/helpers';
import { today } from '../node/today';
import { CommandError } from './command-error';
import { tellConfigurationAbove } from './configuration-above';
import { showProgress } from './progress';
import { build, version } from '../node/version';

export interface AnalysisRun { readonly profile?: Profile; readonly quiet?: boolean; readonly stats?: boolean; readonly cache?: boolean; readonly explains?: boolean }

export interface FinishedRun {
  readonly isEmpty: boolean;
  readonly map: CommunicationMap;
  /** The findings that the profile leaves out. */
  readonly unreported: readonly Finding[];
  readonly port: FileSystemPort;
  /** The path from the root that the configuration names. */
  readonly baseline: string | undefined;
  /** Packages that are known to communicate and are imported, but of which no call was found. */
  readonly silent: readonly string[];
}

export interface FinishedWorkspace extends FinishedRun { readonly workspace: Workspace }

/**
 * Analyses a folder once, or takes the result of the last run when nothing changed, with its progress, the problems of its configuration and its
 * statistics on standard error.
 */
export async function runAnalysis(root: string, run: AnalysisRun): Promise<FinishedRun> {
  tellConfigurationAbove(root);
  const port = createFileSystem(root);
  if (run.cache !== true || build === undefined || build === '') return analyzePort(port, run);
  const folder = cacheFolder();
  const cache = createAnalysisCache({ folder, build, root, port });
  const known = cache.find();
  if (known !== undefined) return finish(port, { ...known, analysis: { ...known.analysis, stats: { milliseconds: {}, files: { ...known.analysis.stats.files, extractedNow: 0 } } } }, run, 'nothing changed since the last run');
  const done = await analyze(open(cache.port, run, recollect({ folder, build, root })), run);
  const failure = cache.keep(done);
  return finish(port, done, run, failure === undefined ? 'written' : `not written: ${failure}`);
}

/** Analyses a folder once, and leaves it open for questions. */
export async function runWorkspace(root: string, run: AnalysisRun): Promise<FinishedWorkspace> {
  tellConfigurationAbove(root);
  const recollection = run.cache !== true || build === undefined || build === '' ? undefined : recollect({ folder: cacheFolder(), build, root });
  return analyzePort(createFileSystem(root), run, recollection);
}

/** Analyses files that need not be on disk. */
export async function analyzePort(port: FileSystemPort, run: AnalysisRun, recollection?: Recollection): Promise<FinishedWorkspace> {
  const workspace = open(port, run, recollection);
  return { ...finish(port, await analyze(workspace, run), run, 'not used'), workspace };
}

interface DoneAnalysis { readonly analysis: Analysis & Pick<KnownResult, 'silent'>; readonly baseline?: string | undefined }

function open(port: FileSystemPort, run: AnalysisRun, recollection?: Recollection): Workspace {
  return openWorkspace(port, { version, clock: () => performance.now(), today, explains: run.explains ?? false, helpers: createHelpers({ onFailure: tellFailure }), ...(recollection === undefined ? {} : { recollection }) });
}

function tellFailure(reason: string): void {
  process.stderr.write(`A thread that reads files failed, so the rest is read without it: ${reason}\n`);
}

async function analyze(workspace: Workspace, run: AnalysisRun): Promise<DoneAnalysis> {
  refuseUnreadable(workspace);
  const progress = showProgress(run.quiet === true);
  try {
    const analysis = await workspace.analyze({ progress });
    return { analysis: { ...analysis, silent: workspace.lastResult()?.silent ?? [] }, baseline: workspace.configuration().config.baseline };
  } finally {
    progress.done();
  }
}

/** What is told of an analysis; one that was not made now took no time. */
interface Told extends Pick<KnownResult, 'map' | 'silent'> { readonly stats: { readonly milliseconds: Partial<AnalysisStats['milliseconds']>; readonly files: AnalysisStats['files'] } }

function finish(port: FileSystemPort, { analysis, baseline }: { readonly analysis: Told; readonly baseline?: string | undefined }, run: AnalysisRun, cache: string): FinishedRun {
  for (const problem of analysis.map.configuration) process.stderr.write(`${lineOf(problem)}\n`);
  const isEmpty = analysis.stats.files.production === 0;
  if (isEmpty) process.stderr.write('There is no TypeScript or JavaScript to analyse here.\n');
  if (run.stats === true) process.stderr.write(statistics(analysis, cache));
  return { isEmpty, map: run.profile === undefined ? analysis.map : selectReported(analysis.map, run.profile), unreported: run.profile === undefined ? [] : selectUnreported(analysis.map.findings, run.profile), port, baseline, silent: analysis.silent };
}

/** Without its configuration a run would say the wrong things. */
function refuseUnreadable(workspace: Workspace): void {
  const { problems: [first], isReadable } = workspace.configuration();
  if (!isReadable && first !== undefined) throw new CommandError(lineOf({ file: CONFIG_FILE, ...first, message: problemText(first) }));
}

function lineOf({ file, line, column, message }: ConfigurationProblem): string {
  return `${file}:${String(line)}:${String(column)}: ${message}`;
}

function statistics({ map, stats }: Told, cache: string): string {
  const rows: readonly (readonly [string, string])[] = [
    ...Object.entries(stats.milliseconds).map(([stage, time]) => [stage, `${String(Math.round(time))} ms`] as const),
    ['files', filesText(stats.files)],
    ['map', `${String(map.services.length)} services, ${String(countCalls(map))} calls, ${String(map.edges.length)} edges, ${String(map.entryPoints.length)} entry points`],
    ['open', [`${String(map.unresolved.length)} unresolved`, ...skippedWords(countSkipped(map.skipped))].join(', ')],
    ['cache', cache],
    ['memory', `${String(Math.round(process.memoryUsage().rss / 1_000_000))} MB`],
  ];
  return rows.map(([label, text]) => `${label.padEnd(10)}${text}\n`).join('');
}

function filesText({ production, parsed, extractedNow }: AnalysisStats['files']): string {
  return `${String(production)} production, ${String(parsed)} parsed, ${String(extractedNow)} of them now`;
}
