import { selectMap } from '../core';
import { locate } from './locate';
import type { CommonOptions } from './options';
import { renderMap } from './render-map';
import { runAnalysis } from './run-analysis';
import { writeOutput } from './write-output';

export interface MapOptions extends CommonOptions { readonly format: string }

/** Writes the communication map in the format asked for. */
export async function map(paths: readonly string[], options: MapOptions): Promise<number> {
  const { root, filters } = locate(paths, options.root);
  const analysis = await runAnalysis(root, options);
  writeOutput(await renderMap(selectMap(analysis.map, options.profile, filters), options.format), options);
  return 0;
}
