import { reportLibraries, selectMap, toLibrariesJson, toLibrariesText } from '../core';
import { locate } from './locate';
import type { CommonOptions } from './options';
import { runWorkspace } from './run-analysis';
import { terminalStyle } from './terminal-style';
import { writeOutput } from './write-output';

export interface LibrariesOptions extends Omit<CommonOptions, 'profile' | 'stats'> { readonly format: string; readonly all?: boolean }

/** Prints what the catalogue knows, what is used of it, and what is imported though nothing is known of it. */
export async function libraries(paths: readonly string[], options: LibrariesOptions): Promise<number> {
  const { root, filters } = locate(paths, options.root);
  const { map, workspace } = await runWorkspace(root, { ...options, profile: 'explore' });
  const selected = selectMap(map, 'explore', filters);
  const use = { ...workspace.libraryUse(), paths: filters };
  const report = reportLibraries(selected, use);
  const models = options.all === true ? use.models : undefined;
  writeOutput(options.format === 'json' ? toLibrariesJson(map, report, models) : toLibrariesText(report, models, terminalStyle(options)), options);
  return 0;
}
