import { CHANGED, compareMaps, countUnreported, diffMaps, isEmptyDiff, toDiffJson, toDiffMarkdown, toDiffMermaid, WHOLE_MAP, withoutSilenced, type CommunicationMap, type FileSystemPort, type MapDiff, type Unreported } from '../core';
import { createFileSystem } from '../node/file-system';
import { commitFiles, mergeBase } from '../node/git';
import { renderMap } from '../node/render-map';
import { CommandError } from './command-error';
import { locate } from './locate';
import type { CommonOptions } from './options';
import { analyzePort, type FinishedRun } from './run-analysis';
import { writeOutput } from './write-output';

export type DiffOptions = Omit<CommonOptions, 'color' | 'stats' | 'cache'> & { readonly format: string };

type Maps = Readonly<Record<'base' | 'head', CommunicationMap>>;

const TEXTS: Readonly<Record<string, (diff: MapDiff, maps: Maps) => string>> = { markdown: toDiffMarkdown, json: toDiffJson, mermaid: toDiffMermaid };

/** Writes what differs between two states of the folder; both are read without checking anything out. */
export async function diff(base: string, head: string | undefined, options: DiffOptions): Promise<number> {
  const { root } = locate([], options.root);
  const before = commitPort(root, branchPoint(root, base, head));
  const after = head === undefined ? createFileSystem(root) : commitPort(root, head);
  const runs = { base: await read(before, options), head: await read(after, options) };
  const maps = { base: withoutSilenced(runs.base.map), head: withoutSilenced(runs.head.map) };
  writeOutput(await write(maps, base, options.format, countUnreported(runs.head.unreported)), options);
  return 0;
}

/** As text, or as a picture or page of the map of both states that begins with what differs. */
async function write(maps: Maps, base: string, format: string, unreported: Unreported): Promise<string> {
  const diff = diffMaps(maps.base, maps.head);
  return TEXTS[format]?.(diff, maps) ?? renderMap(compareMaps(maps.base, maps.head, base), format, isEmptyDiff(diff) ? WHOLE_MAP : { ...WHOLE_MAP, query: CHANGED }, unreported);
}

function read(port: FileSystemPort, { quiet = false, profile }: DiffOptions): Promise<FinishedRun> {
  return analyzePort(port, { quiet, profile });
}

function branchPoint(root: string, ref: string, head: string | undefined): string {
  const found = mergeBase(root, ref, head);
  if ('failed' in found) throw new CommandError(`"${ref}" cannot be compared with: ${found.failed}.`);
  return found.commit;
}

function commitPort(root: string, ref: string): FileSystemPort {
  const port = commitFiles(root, ref);
  if ('failed' in port) throw new CommandError(`"${ref}" cannot be read: ${port.failed}.`);
  return port;
}
