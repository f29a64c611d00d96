import { resolve } from 'node:path';
import { CONFIG_FILE, firstConfig, reportLibraries } from '../core';
import { createFileSystem } from '../node/file-system';
import { kindOfPath } from '../node/text-files';
import { CommandError } from './command-error';
import { locate } from './locate';
import type { CommonOptions } from './options';
import { analyzePort } from './run-analysis';
import { writeOutput } from './write-output';

/** Begins the configuration of a folder, with the reason beside each entry, and prints it. */
export async function init(paths: readonly string[], options: Omit<CommonOptions, 'cache'>): Promise<number> {
  const { root } = locate(paths, options.root);
  const file = options.output ?? resolve(root, CONFIG_FILE);
  if (kindOfPath(file) !== undefined) throw new CommandError(`${file} is already there.`);
  const { map, workspace, isEmpty } = await analyzePort(createFileSystem(root), { ...options, profile: options.profile });
  if (isEmpty) return 2;
  const text = firstConfig(map, reportLibraries(map, { ...workspace.libraryUse(), paths: [] }).gaps);
  writeOutput(text, { ...options, output: file });
  if (options.quiet !== true) process.stdout.write(text);
  return 0;
}
