import { openWorkspace, type AnalysisStats, type CommunicationMap, type Workspace } from '../../src/core';
import { createFileSystem } from '../../src/node/file-system';

/**
 * What an edit costs in a workspace that is kept open as the language server keeps it: edits of each kind in several files, made and taken back. Prints the user CPU
 * that each kind takes, the milliseconds of each stage, and how many steps of linking were made.
 *
 *     npx tsx test/bench/typing.ts FOLDER [FILES [KIND …]]
 */
const [folder, files = '8', ...wanted] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: npx tsx test/bench/typing.ts FOLDER [FILES [KIND …]]\n');
  process.exit(2);
}

/** An edit of a text near a line with a call (from 0); `undefined` where the file has no place for it. */
type Edit = (lines: readonly string[], line: number) => string | undefined;

const EDITS: Readonly<Record<string, Edit>> = {
  'comment behind': (lines) => [...lines, '// later'].join('\n'),
  'line above': (lines, line) => insert(lines, statementBefore(lines, line), ''),
  'comment above': (lines, line) => insert(lines, statementBefore(lines, line), '// Later more.'),
  'text': (lines, line) => replaceOnce(lines, line, /'([^']+)'/, "'$1s'"),
  'call more': (lines, line) => insert(lines, statementBefore(lines, line), "console.log('here');"),
  'half a call': (lines, line) => insert(lines, statementBefore(lines, line), 'console.lo'),
  'await less': (lines, line) => replaceOnce(lines, line, /\bawait /, ''),
  'function renamed': (lines, line) => replaceOnce(lines, line, /(\basync (?:function )?\w+)\(/, '$1s('),
  'import more': (lines) => insert(lines, 0, "import { hostname } from 'node:os';"),
};

function insert(lines: readonly string[], at: number | undefined, line: string): string | undefined {
  return at === undefined ? undefined : lines.toSpliced(at, 0, line).join('\n');
}

/** The line of the nearest statement above that something may be written in front of. */
function statementBefore(lines: readonly string[], line: number): number | undefined {
  const found = lines.findLastIndex((text, index) => index <= line && /^\s+(?:const|let|await|return|if)\b/.test(text) && /[;{}]\s*$/.test(lines[index - 1] ?? ''));
  return found < 0 ? undefined : found;
}

/** Replaces in the line with the call, or the nearest one above that has something to replace. */
function replaceOnce(lines: readonly string[], line: number, what: RegExp, by: string): string | undefined {
  const found = lines.findLastIndex((text, index) => index <= line && what.test(text) && !/^\s*import\b/.test(text));
  return found < 0 ? undefined : lines.map((text, index) => (index === found ? text.replace(what, by) : text)).join('\n');
}

interface Measured { readonly kind: string; readonly file: string; readonly cpu: number; readonly wall: number; readonly stats: AnalysisStats }

async function timed(workspace: Workspace, kind: string, file: string, text: string | undefined): Promise<Measured> {
  workspace.setText(file, text);
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  const { stats } = await workspace.analyze();
  return { kind, file, cpu: process.cpuUsage(cpu).user / 1000, wall: performance.now() - wall, stats };
}

/** Files with calls, far from each other, each with the line of one. */
function places({ sites }: CommunicationMap, count: number): readonly (readonly [string, number])[] {
  const all = [...new Map(sites.filter(({ direction }) => direction === 'out').map(({ file, line }) => [file, line - 1] as const))];
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, index) => index % step === Math.floor(step / 2)).slice(0, count);
}

function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function row(name: string, measured: readonly Measured[]): string {
  const cpu = measured.map((one) => one.cpu);
  const wall = measured.map((one) => one.wall);
  const stages = Object.keys(measured[0]?.stats.milliseconds ?? {}).map((stage) => `${stage} ${(measured.reduce((sum, one) => sum + (Object.entries(one.stats.milliseconds).find(([key]) => key === stage)?.[1] ?? 0), 0) / measured.length).toFixed(1)}`);
  const steps = percentile(measured.map(({ stats }) => stats.linkedNow), 0.5);
  return `${name.padEnd(18)} ${String(measured.length).padStart(4)}  cpu ${percentile(cpu, 0.5).toFixed(0).padStart(5)} ${percentile(cpu, 0.95).toFixed(0).padStart(5)}  wall ${percentile(wall, 0.5).toFixed(0).padStart(5)} ${percentile(wall, 0.95).toFixed(0).padStart(5)}  steps ${String(steps).padStart(5)}  ${stages.join('  ')}\n`;
}

async function measure(): Promise<void> {
  const port = createFileSystem(folder ?? '');
  const workspace = openWorkspace(port, { version: 'bench', followsEdits: true, clock: () => performance.now() });
  const start = process.cpuUsage();
  const { map } = await workspace.analyze();
  process.stdout.write(`first analysis ${(process.cpuUsage(start).user / 1e6).toFixed(1)} s, ${map.sites.length} calls, ${map.findings.length} findings\n`);
  const all: Measured[] = [];
  for (const [file, line] of places(map, Number(files))) {
    const bytes = port.readFile(file);
    if ('failed' in bytes) continue;
    const lines = new TextDecoder().decode(bytes).split('\n');
    for (const [kind, edit] of Object.entries(EDITS)) {
      const text = wanted.length === 0 || wanted.includes(kind) ? edit(lines, line) : undefined;
      if (text === undefined) continue;
      all.push(await timed(workspace, kind, file, text), await timed(workspace, kind, file, undefined));
    }
  }
  for (const kind of Object.keys(EDITS)) {
    const some = all.filter((one) => one.kind === kind);
    if (some.length > 0) process.stdout.write(row(kind, some));
  }
  process.stdout.write(row('all', all));
  if (process.env.SLOW !== undefined) for (const one of all.toSorted((a, b) => b.cpu - a.cpu).slice(0, Number(process.env.SLOW))) process.stdout.write(`${one.cpu.toFixed(0)} ${one.kind} ${one.file} ${one.stats.linkedNow} ${JSON.stringify(one.stats.milliseconds)}\n`);
}

void measure();
