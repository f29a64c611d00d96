import { relative } from 'node:path';
import { countUnreported, diffMaps, filterMap, findNode, focusMap, isBelow, parseMap, selectMap, toMapDifferences, type CommunicationMap } from '../core';
import { kindOfPath, readTextFile } from '../node/text-files';
import { CommandError } from './command-error';
import { locate } from './locate';
import type { CommonOptions } from './options';
import { renderMap } from './render-map';
import { runAnalysis, type FinishedRun } from './run-analysis';
import { writeOutput } from './write-output';

/** Which part of a map is written, and how. */
export interface ShownMap extends Pick<CommonOptions, 'output' | 'profile' | 'quiet'> { readonly format: string; readonly focus?: string; readonly depth: number; readonly filter?: string }

export interface MapOptions extends CommonOptions, ShownMap { readonly check?: string }

/** Writes the communication map in the format asked for, or holds it against one that was written before. */
export async function map(paths: readonly string[], options: MapOptions): Promise<number> {
  const { root, filters } = locate(paths, options.root);
  const expected = options.check === undefined ? undefined : readMap(options.check);
  const analysis = await runAnalysis(root, options);
  if (analysis.isEmpty) return 2;
  if (expected === undefined) return tellMap(analysis, filters, options);
  const shown = partOf(analysis.map, filters, options);
  const differences = toMapDifferences(diffMaps(expected, shown), { base: expected, head: shown });
  writeOutput(differences, options);
  if (differences === '') return 0;
  if (isOfOtherFolder(expected, shown)) process.stderr.write(`${options.check ?? ''} has none of the services of ${relative('', root) || '.'}: it seems to be the map of another folder; say with --root which one.\n`);
  else process.stderr.write(`The map differs from ${options.check ?? ''}. When that is meant, write it again with "crosstalk map --output ${options.check ?? ''}".\n`);
  return 1;
}

/** Services are told apart by their folders below the root. */
function isOfOtherFolder({ services: expected }: CommunicationMap, { services }: CommunicationMap): boolean {
  return expected.length > 0 && services.length > 0 && !services.some(({ id }) => expected.some((other) => other.id === id));
}

/** Writes the part of a map that is asked for. */
export async function tellMap({ map: whole, unreported: all }: Pick<FinishedRun, 'map' | 'unreported'>, filters: readonly string[], options: ShownMap): Promise<number> {
  const unreported = countUnreported(all.filter((finding) => isBelow(finding, filters)));
  writeOutput(await renderMap(partOf(whole, filters, options), options.format, unreported), options);
  return 0;
}

function partOf(whole: CommunicationMap, filters: readonly string[], { profile, focus, depth, filter }: ShownMap): CommunicationMap {
  const selected = selectMap(whole, profile, filters);
  const near = focus === undefined ? selected : focusOn(selected, focus, depth);
  const found = filter === undefined ? near : filterBy(near, filter);
  if (found.edges.length === 0 && near.edges.length > 0) process.stderr.write(`Nothing in the map matches "${filter ?? ''}".\n`);
  return found;
}

function focusOn(whole: CommunicationMap, text: string, depth: number): CommunicationMap {
  const node = findNode(whole, text);
  if ('problem' in node) throw new CommandError(`The map cannot be focused: ${node.problem}.`.replace('?.', '?'));
  return focusMap(whole, node.id, depth);
}

function filterBy(whole: CommunicationMap, query: string): CommunicationMap {
  const filtered = filterMap(whole, query);
  if ('problems' in filtered) throw new CommandError(`The map cannot be filtered: ${filtered.problems.join(' ')}`);
  for (const note of filtered.notes) process.stderr.write(`${note}\n`);
  return filtered.map;
}

function readMap(path: string): CommunicationMap {
  const text = kindOfPath(path) === 'file' ? readTextFile(path) : undefined;
  if (text === undefined) throw new CommandError(`There is no map ${path}; "crosstalk map --output ${path}" writes one.`);
  const read = parseMap(text);
  if (read === undefined) throw new CommandError(`${path} is no map that "crosstalk map --format json" wrote.`);
  return read;
}
