import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as lsp from 'vscode-languageserver-protocol/node';

/**
 * Measures how soon the language server answers: it is started as an editor starts it, with one file open, without a cache and then with what the
 * session before left in it. Prints the medians of milliseconds, of the clock and in brackets of the processor.
 *
 *     node scripts/build.mjs
 *     npx tsx test/bench/start.ts FOLDER FILE [ROUNDS]
 *
 * `first` is the first answer to a pull for the file, `whole` the moment when the whole folder is analysed, both from the start of the process;
 * `longest` is the longest time until something that needs no analysis was answered in between.
 */
const [folder, file, rounds = '5'] = process.argv.slice(2);
if (folder === undefined || file === undefined) {
  process.stderr.write('usage: npx tsx test/bench/start.ts FOLDER FILE [ROUNDS]\n');
  process.exit(2);
}

interface Moment { readonly wall: number; readonly cpu: number }

interface Times { readonly initialized: Moment; readonly first: Moment; readonly whole: Moment; readonly longest: number }

const root = resolve(folder);
const uri = pathToFileURL(join(root, file)).href;
const server = join(__dirname, '../../dist/server.js');

/** Milliseconds between two probes. */
const PROBE = 20;

async function session(cache: string): Promise<Times> {
  const start = performance.now();
  const child = spawn(process.execPath, [server, '--stdio'], { env: { ...process.env, CROSSTALK_CACHE_DIR: cache }, stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = lsp.createMessageConnection(new lsp.StreamMessageReader(child.stdout), new lsp.StreamMessageWriter(child.stdin));
  const now = (): Moment => ({ wall: performance.now() - start, cpu: cpuOf(child) });
  const whole = new Promise<Moment>((ready) => connection.onNotification('crosstalk/status', ({ state }: { readonly state: string }) => {
    if (state === 'ready') ready(now());
  }));
  connection.onRequest(() => null);
  connection.listen();
  await connection.sendRequest(lsp.InitializeRequest.type, {
    processId: null, rootUri: null, workspaceFolders: [{ name: 'bench', uri: pathToFileURL(root).href }], initializationOptions: { notifications: true },
    capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } },
  });
  await connection.sendNotification(lsp.InitializedNotification.type, {});
  const initialized = now();
  await connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'typescript', version: 1, text: readFileSync(join(root, file ?? ''), 'utf8') } });
  const first = connection.sendRequest(lsp.DocumentDiagnosticRequest.type, { textDocument: { uri } }).then(now);
  const longest = probe(connection, whole);
  const times = { initialized, first: await first, whole: await whole, longest: await longest };
  await written(cache);
  await connection.sendRequest(lsp.ShutdownRequest.type);
  const gone = new Promise((resolve) => child.once('exit', resolve));
  await connection.sendNotification(lsp.ExitNotification.type);
  await gone;
  return times;
}

/** Asks until the folder is analysed for what needs no analysis, and says how long the slowest answer took. */
async function probe(connection: lsp.MessageConnection, whole: Promise<Moment>): Promise<number> {
  let isDone = false;
  let longest = 0;
  void whole.then(() => { isDone = true; });
  while (!isDone) {
    const start = performance.now();
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    await connection.sendRequest(lsp.CodeActionRequest.type, { textDocument: { uri }, range, context: { diagnostics: [] } });
    longest = Math.max(longest, performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, PROBE));
  }
  return longest;
}

/** Milliseconds of the processor that a process used; where nobody says there are none. */
function cpuOf({ pid = 0 }: ChildProcess): number {
  const path = `/proc/${String(pid)}/stat`;
  const fields = existsSync(path) ? readFileSync(path, 'utf8').replace(/^.*\) /, '').split(' ') : [];
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10;
}

/** The server writes what it learned when nobody waits. */
function written(cache: string): Promise<void> {
  const isThere = (): boolean => readdirSync(cache, { recursive: true }).some((name) => String(name).endsWith('.result'));
  return new Promise((resolve) => {
    const watcher = watch(cache, { recursive: true }, check);
    function check(): void {
      if (!isThere()) return;
      watcher.close();
      resolve();
    }
    check();
  });
}

async function measure(): Promise<void> {
  const cold: Times[] = [];
  const warm: Times[] = [];
  for (let round = 0; round < Number(rounds); round += 1) {
    const cache = mkdtempSync(join(tmpdir(), 'crosstalk-start-'));
    cold.push(await session(cache));
    warm.push(await session(cache));
    rmSync(cache, { recursive: true, force: true });
  }
  for (const [name, all] of [['no cache', cold], ['nothing changed', warm]] as const) process.stdout.write(`${name.padEnd(16)} ${columns(all)}\n`);
}

function columns(all: readonly Times[]): string {
  const median = (values: readonly number[]): string => ([...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0).toFixed(0);
  const moments = (['initialized', 'first', 'whole'] as const).map((name) => `${name} ${median(all.map((times) => times[name].wall))} (${median(all.map((times) => times[name].cpu))})`);
  return [...moments, `longest ${median(all.map(({ longest }) => longest))}`].join('  ');
}

void measure();
