import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openWorkspace, type CommunicationMap, type ContextKind, type Site } from '../../src/core';
import { memoryFiles } from './memory-files';

/**
 * A fixture is its own golden file: under each line of code stand the sites that begin on it, with carets under the first word of the
 * site (`<` where a site begins too far left for a caret), and the routes, schedules and commands that start there. The expectations are
 * taken out, the rest is analysed and drawn again, and the whole texts compared. `UPDATE=1` accepts what was found. A first line
 * `// file: PATH` says where the file lies; a line `// shows: timeout, waiting` in front adds these to each site that goes out.
 */
export async function checkFixture(path: string): Promise<void> {
  const expected = readFileSync(path, 'utf8');
  const drawn = await redraw(expected, `src/${basename(path)}`);
  if (process.env['UPDATE'] === '1') writeFileSync(path, drawn);
  else assert.equal(drawn, expected);
}

/** The text with its expectations replaced by what the analysis finds. */
export async function redraw(text: string, path: string): Promise<string> {
  const lines = text.split('\n').filter((line) => !isExpectation(line));
  const file = /^\/\/ file: (\S+)/.exec(lines[0] ?? '')?.[1] ?? path;
  const { texts } = await drawFiles({ 'package.json': packageOf(text), [file]: lines.join('\n') });
  return texts[file] ?? '';
}

export interface Drawn { readonly texts: Readonly<Record<string, string>>; readonly edges: readonly string[] }

/** The files of a workspace with what the analysis finds below each line, and the edges of its map, a line each. */
export async function drawFiles(files: Readonly<Record<string, string>>): Promise<Drawn> {
  const { map } = await openWorkspace(memoryFiles({ 'package.json': packageOf(Object.values(files).join('\n')), ...files }), { version: '0.0.0' }).analyze();
  const texts = Object.entries(files).map(([file, text]) => [file, drawFile(map, file, text.split('\n'))] as const);
  return { texts: Object.fromEntries(texts), edges: map.edges.map((edge) => `${edge.from} ${edge.style} ${edge.to}\n`) };
}

function drawFile(map: CommunicationMap, file: string, lines: readonly string[]): string {
  const sites = map.sites.filter((site) => site.file === file).sort((a, b) => a.line - b.line || a.column - b.column);
  const entries = map.entryPoints.filter((entry) => entry.file === file && STARTED.has(entry.kind));
  const shown = shownIn(lines);
  return lines.flatMap((line, index) => [
    line,
    ...sites.filter((site) => site.line === index + 1).map((site) => drawSite(line, site, shown)),
    ...entries.filter((entry) => entry.line === index + 1).map((entry) => `// < entry ${entry.kind} ${entry.name}`),
  ]).join('\n');
}

/** How many sites a fixture expects. */
export function countExpectations(path: string): number {
  return readFileSync(path, 'utf8').split('\n').filter(isExpectation).length;
}

/** Entry points that are drawn under the line they begin on; those of consumers show as `in` sites. */
const STARTED: ReadonlySet<ContextKind> = new Set(['request', 'schedule', 'cli']);

export function isExpectation(line: string): boolean {
  return /^\/\/ *(?:\^+|<) (?:out|in|via|entry) /.test(line);
}

/** What a fixture may show beside what it always shows. */
const DETAILS = {
  timeout: ({ timeout }: Site) => (typeof timeout === 'number' ? `${timeout} ms` : timeout === 'none' ? 'no timeout' : `timeout ${timeout}`),
  waiting: ({ waiting }: Site) => waiting,
} as const;

type Detail = keyof typeof DETAILS;

function shownIn(lines: readonly string[]): readonly Detail[] {
  const names = lines.slice(0, 2).flatMap((line) => /^\/\/ shows: (.+)$/.exec(line)?.[1]?.split(', ') ?? []);
  return names.map((name) => {
    assert.ok(Object.hasOwn(DETAILS, name), `a fixture cannot show “${name}”`);
    return name as Detail;
  });
}

function drawSite(line: string, site: Site, shown: readonly Detail[]): string {
  const word = /^[\w$]+/.exec(line.slice(site.column - 1))?.[0] ?? ' ';
  const mark = site.column < 3 ? '// <' : `//${' '.repeat(site.column - 3)}${'^'.repeat(word.length)}`;
  const method = site.category === 'http' ? [site.operation] : [];
  const target = site.target.text === '' ? '?' : site.target.text;
  const details = site.direction === 'in' ? [] : shown.map((name) => DETAILS[name](site));
  return [[mark, site.direction, site.category, site.style, ...method, target].join(' '), ...details].join(', ');
}

/** Every imported package is a dependency, so that file conventions of frameworks apply. */
export function packageOf(text: string): string {
  const names = [...text.matchAll(/(?:from|require\(|import) ?'((?:@[^/']+\/)?[^./'][^/']*)/g)].map((match) => match[1] ?? '');
  return JSON.stringify({ name: 'fixture', version: '1.0.0', dependencies: Object.fromEntries(names.map((name) => [name, '*'])) });
}
