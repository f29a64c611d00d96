import { explainPlace } from '../core';
import { CommandError } from './command-error';
import { insideOrBelow, locate } from './locate';
import { runAnalysis } from './run-analysis';
import { terminalStyle } from './terminal-style';
import { writeOutput } from './write-output';

export interface ExplainOptions { readonly root?: string; readonly quiet?: boolean; readonly color: boolean }

/** Prints everything known about a line, or why nothing is. */
export async function explain(subject: string, options: ExplainOptions): Promise<number> {
  const match = /^(.+?):(\d+)(?::\d+)?$/.exec(subject);
  if (match?.[1] === undefined) {
    throw new CommandError(`Only places can be explained yet, such as src/orders.ts:12; "${subject}" names no line.`);
  }
  const { root } = locate([], options.root);
  const place = { file: insideOrBelow(root, match[1]), line: Number(match[2]) };
  const { map, port, explainCalls } = await runAnalysis(root, { profile: 'explore', explains: true, ...options });
  const text = explainPlace(map, port, place, terminalStyle(options), explainCalls(place.file, place.line));
  if (text === undefined) throw new CommandError(`There is no file ${match[1]}.`);
  writeOutput(text, {});
  return 0;
}
