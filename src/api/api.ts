import { resolve } from 'node:path';
import { AnalysisCancelled, CONFIG_FILE, openWorkspace, problemText, selectMap } from '../core';
import { cacheFolder } from '../node/cache/cache-folder';
import { recollect } from '../node/cache/facts-cache';
import { createFileSystem } from '../node/file-system';
import { kindOfPath } from '../node/text-files';
import { today } from '../node/today';
import { build, version } from '../node/version';
import type { CommunicationMap, Finding } from '../core/model/communication-map';

/** What to analyse for. */
export interface AnalyzeOptions {
  /** Which findings are reported: `strict` errors and warnings, `advice` also information, `explore` also hints. Default: `strict`. */
  readonly profile?: 'strict' | 'advice' | 'explore';
  /** Whether to take from the cache folder of the user, and leave there, what is known of files. Default: false. */
  readonly cache?: boolean;
  /** Ends the analysis early; the promise is then rejected with a `CrosstalkError` whose code is `cancelled`. */
  readonly signal?: AbortSignal;
}

/** What an analysis found. */
export interface AnalysisResult {
  /** As `crosstalk map --format json` prints it. */
  readonly map: CommunicationMap;
  /** As `crosstalk check --format json` lists them; those of the map. */
  readonly findings: readonly Finding[];
}

/** Why there is no result. */
export type CrosstalkErrorCode =
  /** An argument is not what it should be; the message says which and what. */
  | 'bad-argument'
  /** The root is no folder. */
  | 'not-a-folder'
  /** `crosstalk.json` cannot be read; mistakes in it that can be passed over are in `map.configuration`. */
  | 'bad-configuration'
  /** There is no TypeScript or JavaScript below the root. */
  | 'nothing-to-analyse'
  | 'cancelled';

/** The only kind of error that `analyze` is rejected with for a reason; any other is a bug. */
export class CrosstalkError extends Error {
  readonly code: CrosstalkErrorCode;

  constructor(code: CrosstalkErrorCode, message: string) {
    super(message);
    this.name = 'CrosstalkError';
    this.code = code;
  }
}

/** Analyses a folder. Reads files, and nothing else: nothing in it is run, and nothing is sent anywhere. */
export async function analyze(root: string, options: AnalyzeOptions = {}): Promise<AnalysisResult> {
  refuseArguments(root, options);
  if (kindOfPath(root) !== 'folder') throw new CrosstalkError('not-a-folder', `${root} is not a folder.`);
  const recollection = options.cache !== true || build === undefined || build === '' ? undefined : recollect({ folder: cacheFolder(), build, root: resolve(root) });
  const workspace = openWorkspace(createFileSystem(root), { version, today, ...(recollection === undefined ? {} : { recollection }) });
  const { problems: [first], isReadable } = workspace.configuration();
  if (!isReadable && first !== undefined) throw new CrosstalkError('bad-configuration', `${first.file ?? CONFIG_FILE}:${String(first.line)}:${String(first.column)}: ${problemText(first)}`);
  const { map: whole, stats } = await run(workspace, options.signal);
  if (stats.files.production === 0) throw new CrosstalkError('nothing-to-analyse', `There is no TypeScript or JavaScript to analyse in ${root}.`);
  const map = selectMap(whole, options.profile ?? 'strict', []);
  return { map, findings: map.findings };
}

function refuseArguments(root: unknown, options: unknown): void {
  const problem = problemOfArguments(root, options);
  if (problem !== undefined) throw new CrosstalkError('bad-argument', problem);
}

/** For whoever calls it without types. */
function problemOfArguments(root: unknown, options: unknown): string | undefined {
  if (typeof root !== 'string' || root === '') return `root must be the path of a folder, not ${shown(root)}.`;
  if (typeof options !== 'object' || options === null || Array.isArray(options)) return `options must be an object, not ${shown(options)}.`;
  for (const [name, value] of Object.entries(options)) {
    const wanted = OPTIONS[name as keyof AnalyzeOptions] as (typeof OPTIONS)[keyof AnalyzeOptions] | undefined;
    if (wanted === undefined) return `options.${name} is no option; there are ${Object.keys(OPTIONS).join(', ')}.`;
    if (value !== undefined && !wanted.fits(value)) return `options.${name} must be ${wanted.what}, not ${shown(value)}.`;
  }
  return undefined;
}

const OPTIONS: Readonly<Record<keyof AnalyzeOptions, { readonly what: string; readonly fits: (value: unknown) => boolean }>> = {
  profile: { what: '"strict", "advice" or "explore"', fits: (value) => ['strict', 'advice', 'explore'].some((one) => one === value) },
  cache: { what: 'true or false', fits: (value) => typeof value === 'boolean' },
  signal: { what: 'an AbortSignal', fits: (value) => typeof value === 'object' && value !== null && 'aborted' in value },
};

function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`;
  return typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined ? String(value) : Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
}

async function run(workspace: ReturnType<typeof openWorkspace>, signal: AbortSignal | undefined): ReturnType<typeof workspace.analyze> {
  try {
    return await workspace.analyze({ progress: { report: () => undefined, isCancelled: () => signal?.aborted === true } });
  } catch (error) {
    throw error instanceof AnalysisCancelled ? new CrosstalkError('cancelled', 'The analysis was cancelled.') : error;
  }
}
