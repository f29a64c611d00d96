import { countOf, explainFile, explainLibrary, explainPlace, explainRule, findLibrary, isReadFailure, LIBRARIES, nearestName, RULES, type FileSystemPort } from '../core';
import { kindOfPath } from '../node/text-files';
import { CommandError } from './command-error';
import { insideOrBelow, locate } from './locate';
import { runWorkspace } from './run-analysis';
import { terminalStyle } from './terminal-style';
import { writeOutput } from './write-output';

export interface ExplainOptions { readonly root?: string; readonly quiet?: boolean; readonly cache: boolean; readonly color: boolean }

/** Prints everything known about a line, or why nothing is; or what a rule or a library is about. */
export async function explain(subject: string, options: ExplainOptions): Promise<number> {
  const match = /^(.+?):(\d+)(?::\d+)?$/.exec(subject);
  const isFile = match === null && kindOfPath(subject) === 'file';
  const text = match?.[1] !== undefined ? await explainLine(match[1], Number(match[2]), options) : isFile ? await explainWhole(subject, options) : explainName(subject, options);
  writeOutput(text, {});
  return 0;
}

/** Which lines of a file there is something to know of. */
async function explainWhole(path: string, options: ExplainOptions): Promise<string> {
  const { root, filters: [file = path] } = locate([path], options.root);
  const { map, workspace } = await runWorkspace(root, { profile: 'explore', ...options });
  return explainFile(map, file, terminalStyle(options), workspace.whyLeftOut(file));
}

async function explainLine(path: string, line: number, options: ExplainOptions): Promise<string> {
  if (line === 0) throw new CommandError(`Lines are counted from 1; ${path}:0 is none.`);
  const { root } = kindOfPath(path) === 'file' ? locate([path], options.root) : locate([], options.root);
  const place = { file: insideOrBelow(root, path), line };
  const { map, port, workspace } = await runWorkspace(root, { profile: 'explore', explains: true, ...options });
  const lines = countLines(port, place.file);
  if (lines !== undefined && line > lines) throw new CommandError(`${path} has ${countOf(lines, 'line')}; there is no line ${String(line)}.`);
  const text = explainPlace(map, port, place, terminalStyle(options), workspace.explainCalls(place.file, place.line));
  if (text === undefined) throw new CommandError(`There is no file ${path}.`);
  return text;
}

/** `undefined` for a file that cannot be read. A line break at the end begins no line. */
function countLines(port: FileSystemPort, file: string): number | undefined {
  const bytes = port.readFile(file);
  return isReadFailure(bytes) ? undefined : Math.max(1, new TextDecoder().decode(bytes).replace(/\r?\n$/, '').split(/\r?\n/).length);
}

function explainName(name: string, options: ExplainOptions): string {
  const rule = RULES.find((candidate) => candidate.name === name);
  if (rule !== undefined) return explainRule(rule, terminalStyle(options));
  const library = findLibrary(LIBRARIES, name);
  if (library !== undefined) return explainLibrary(library, terminalStyle(options));
  const near = nearestName(name, [...RULES.map((candidate) => candidate.name), ...LIBRARIES.flatMap((candidate) => [candidate.name, ...Object.keys(candidate.packages)])]);
  throw new CommandError(`"${name}" is no rule, no known library and no place such as src/orders.ts:12.${near === undefined ? '' : ` Did you mean "${near}"?`}`);
}
