import { selectMap, toMapJson, toMermaid, type CommunicationMap } from '../core';
import { CommandError } from './command-error';
import { locate } from './locate';
import type { CommonOptions } from './options';
import { runAnalysis } from './run-analysis';
import { writeOutput } from './write-output';

export interface MapOptions extends CommonOptions { readonly format: string }

/** Writes the communication map in the format asked for. */
export async function map(paths: readonly string[], options: MapOptions): Promise<number> {
  const { root, filters } = locate(paths, options.root);
  const analysis = await runAnalysis(root, options);
  const selected = selectMap(analysis.map, options.profile, filters);
  writeOutput(await render(selected, options.format), options);
  return 0;
}

function render(selected: CommunicationMap, format: string): string | Promise<string> {
  switch (format) {
    case 'json': return toMapJson(selected);
    case 'mermaid': return toMermaid(selected);
    default: throw new CommandError(`The format ${format} is not available yet.`);
  }
}
