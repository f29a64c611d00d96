import { openWorkspace, problemText, readConfig, RULES, type Analysis, type AnalysisStats, type CommunicationMap, type ConfigProblem, type FileSystemPort, type Profile, type Workspace } from '../core';
import { createFileSystem } from '../node/file-system';
import { CommandError } from './command-error';
import { showProgress } from './progress';
import { version } from './version';

export interface AnalysisRun { readonly profile?: Profile; readonly quiet?: boolean; readonly stats?: boolean; readonly explains?: boolean }

/** Analyses a folder once, with its progress, the problems of its configuration and its statistics on standard error. */
export async function runAnalysis(root: string, run: AnalysisRun): Promise<FinishedRun> {
  return analyzePort(createFileSystem(root), run);
}

export interface FinishedRun { readonly isEmpty: boolean; readonly map: CommunicationMap; readonly port: FileSystemPort; readonly explainCalls: Workspace['explainCalls']; readonly libraryUse: Workspace['libraryUse'] }

/** As `runAnalysis`, for files that need not be on disk. */
export async function analyzePort(port: FileSystemPort, run: AnalysisRun): Promise<FinishedRun> {
  reportConfiguration(port);
  const progress = showProgress(run.quiet === true);
  const workspace = openWorkspace(port, { version, clock: () => performance.now(), explains: run.explains ?? false });
  const analysis = await analyze(workspace, run.profile, progress);
  if (analysis.stats.files.production === 0) process.stderr.write('There is no TypeScript or JavaScript to analyse here.\n');
  if (run.stats === true) process.stderr.write(statistics(analysis));
  return { isEmpty: analysis.stats.files.production === 0, map: analysis.map, port, explainCalls: (file, line) => workspace.explainCalls(file, line), libraryUse: () => workspace.libraryUse() };
}

async function analyze(workspace: Workspace, profile: Profile | undefined, progress: ReturnType<typeof showProgress>): Promise<Analysis> {
  try {
    return await workspace.analyze({ progress, ...(profile === undefined ? {} : { profile }) });
  } finally {
    progress.done();
  }
}

function reportConfiguration(port: FileSystemPort): void {
  const { problems, isReadable } = readConfig(port, RULES.map((rule) => rule.name));
  const [first] = problems;
  if (!isReadable && first !== undefined) throw new CommandError(lineOf(first));
  for (const problem of problems) process.stderr.write(`${lineOf(problem)}\n`);
}

function lineOf(problem: ConfigProblem): string {
  return `crosstalk.json:${String(problem.line)}:${String(problem.column)}: ${problemText(problem)}`;
}

function statistics({ map, stats }: Analysis): string {
  const rows: readonly (readonly [string, string])[] = [
    ...Object.entries(stats.milliseconds).map(([stage, time]) => [stage, `${String(Math.round(time))} ms`] as const),
    ['files', filesText(stats.files)],
    ['map', `${String(map.services.length)} services, ${String(map.sites.length)} calls, ${String(map.edges.length)} edges, ${String(map.entryPoints.length)} entry points`],
    ['open', `${String(map.unresolved.length)} unresolved, ${String(map.skipped.length)} skipped`],
    ['memory', `${String(Math.round(process.memoryUsage().rss / 1_000_000))} MB`],
  ];
  return rows.map(([label, text]) => `${label.padEnd(10)}${text}\n`).join('');
}

function filesText({ production, parsed, extractedNow }: AnalysisStats['files']): string {
  return `${String(production)} production, ${String(parsed)} parsed, ${String(extractedNow)} of them now`;
}
