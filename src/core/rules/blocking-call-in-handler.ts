import { keyOf } from '../link/call-graph';
import type { LinkedSite, NotedCall } from '../link/linked-model';
import { bindingAt, callAt, callsIn, onceForFile, writtenAs } from '../model/entries';
import type { CallFact, Expression, FileFacts } from '../model/facts';
import type { CodePlace, Problem, Rule, RuleModel } from './rule';
import { isBuiltAhead } from './support/built-ahead';
import { ofEachSite } from './support/each-site';
import type { HandlerPath } from './support/handler-paths';
import { isInstant, pathSteps } from './support/hits';
import { isKeptResult } from './support/kept-results';
import { propertyOf } from './support/literals';
import { isTrial } from './support/names';
import { isMade, isMadeOf } from './support/order';
import { calledName } from './support/waits';
import { callText, entryText, firstFitting, timeText } from './support/wording';

export const blockingCallInHandler: Rule = {
  name: 'blocking-call-in-handler',
  severity: 'warning',
  needs: 'file',
  docs: {
    what: 'A request handler calls something that stops the whole process until it is done: a password hash or key derivation in its `…Sync` form, a program run with `execSync`, '
      + 'a request that blocks (`sync-request`, `curl` in a shell), a loop that waits for the clock.',
    why: 'Node runs all handlers on one thread. While a call blocks, no other request is answered, no message is taken and no health check passes: ten logins a second with a hash of 100 ms are all one process can do.',
    fix: 'Use the asynchronous form of the same function and await it (`bcrypt.hash`, `crypto.scrypt`, `execFile`); it runs on another thread or in another process. For heavy work of your own use a worker thread or a queue.',
    silent: [
      'Code that runs at start-up, in scripts, in command-line programs, in worker threads, or while a site is built (`getStaticProps`, `generateStaticParams`, pages and layouts of Next.js that no request has a part in).',
      'Tools of developers (`scripts/`, `dev-server.js`), and what sets a product up once (`setup.js`).',
      'What is made once and kept in a variable, a field or a table, also by a function on the way (`if (this.list !== null) return this.list`).',
      'Hashes with a cost that takes no time, keys on elliptic curves, and RSA keys of fewer than 2,048 bits.',
      'Programs, requests and loops that wait for the clock: information only, since some of what serves routes is a tool on one desk.',
      'Compression of a text that stands in the code.',
      'Other compression (`gzipSync`), which takes long only for big texts, and `readFileSync` of a file that the request names: a hint only.',
    ],
    bad: `
import express from 'express';
import bcrypt from 'bcrypt';
import { findUser } from './users';

express().post('/login', async (request, response) => {
  const user = await findUser(request.body.name);
  response.json({ ok: bcrypt.compareSync(request.body.password, user.hash) });
});
`,
    good: `
import express from 'express';
import bcrypt from 'bcrypt';
import { findUser } from './users';

express().post('/login', async (request, response) => {
  const user = await findUser(request.body.name);
  response.json({ ok: await bcrypt.compare(request.body.password, user.hash) });
});
`,
    sources: [
      { title: 'Node.js: Don\'t block the event loop', url: 'https://nodejs.org/en/learn/asynchronous-work/dont-block-the-event-loop' },
      { title: 'Node.js: child_process, synchronous process creation', url: 'https://nodejs.org/api/child_process.html#synchronous-process-creation' },
      { title: 'bcrypt: A note on rounds', url: 'https://github.com/kelektiv/node.bcrypt.js#a-note-on-rounds' },
    ],
  },
  check: (model) => {
    const blocks = [...model.noted.flatMap(ofNoted), ...ofEachSite(model, 'blocks', ofSite), ...[...model.files.values()].flatMap(loopsIn)];
    return blocks.filter((block) => !isWorker(block.file) && !TOOLS.test(block.file.file)).flatMap((block) => toProblem(model, block) ?? []);
  },
};

/** A call that stops the process. */
interface Block extends CodePlace {
  readonly call: CallFact;
  readonly kind: 'network' | 'program' | 'work' | 'small' | 'clock';
  readonly library: string;
  readonly milliseconds?: readonly [number, number];
  readonly site?: LinkedSite;
}

function ofNoted({ file, call, function: index, api, model, library }: NotedCall): readonly Block[] {
  if (model.blocking !== true || isCheap(file, call) || (library.name === 'node:fs' && !isChosen(file, call)) || (library.name === 'node:zlib' && isWrittenOut(file, call))) return [];
  return [{ file, function: index, span: call, text: api, call, kind: SMALL.has(library.name) ? 'small' : 'work', library: library.name, ...(model.duration === undefined ? {} : { milliseconds: model.duration.ms }) }];
}

function ofSite(site: LinkedSite): readonly Block[] {
  const { call, file, function: index, model } = site;
  if (model.blocking !== true || call === undefined || site.site.direction !== 'out') return [];
  const isNetwork = site.site.category !== 'process' || /^(curl|wget|http)\b|\bhttps?:\/\//.test(site.site.target.text);
  return [{ file, function: index, span: site.site, text: site.site.api, call, kind: isNetwork ? 'network' : 'program', library: site.site.library, site }];
}

/** What takes long only for big texts and files. */
const SMALL: ReadonlySet<string> = new Set(['node:zlib', 'node:fs']);

/** Whether the request decides which file is read: one that is always the same is soon in memory. */
function isChosen(file: FileFacts, call: CallFact): boolean {
  return call.arguments.slice(0, 1).some((path) => isMade(file, path, (part) => part.kind === 'reference' && bindingAt(file, part.binding)?.kind === 'parameter'));
}

/** Calls that write a constant in another way. */
const WRITES_SAME = /^(Buffer\.from|JSON\.stringify|String|encodeURIComponent)$/;

/** Whether the code itself holds all that a call is given: `gzipSync(Buffer.from(EMPTY_PAGE))`. */
function isWrittenOut(file: FileFacts, call: CallFact): boolean {
  return !call.arguments.slice(0, 1).some((data) => isMade(file, data, (part) => isFromElsewhere(file, part)));
}

function isFromElsewhere(file: FileFacts, part: Expression): boolean {
  switch (part.kind) {
    case 'reference': return bindingAt(file, part.binding)?.value === undefined;
    case 'call': return !WRITES_SAME.test(callAt(file, part.call)?.text ?? '');
    default: return part.kind === 'this' || part.kind === 'super' || part.kind === 'unknown';
  }
}

/** About 15 ms. */
const FEW_ITERATIONS = 20_000;

/** Bits: those of half its length are found in 10 to 25 ms, these in 250 to 750 ms. */
const LONG_KEY = 2048;

/** Few iterations, a short key, or a kind of key that needs no search. */
function isCheap(file: FileFacts, call: CallFact): boolean {
  const [first, second, third] = call.arguments;
  const name = calledName(call);
  if (name === 'pbkdf2Sync') return third !== undefined && isNumberBelow(file, third, FEW_ITERATIONS);
  if (name !== 'generateKeyPairSync') return false;
  const length = propertyOf(second, 'modulusLength');
  return (first?.kind === 'literal' && !/^(rsa|dsa|dh)/.test(String(first.value))) || (length !== undefined && isNumberBelow(file, length, LONG_KEY));
}

function isNumberBelow(file: FileFacts, expression: Expression, limit: number): boolean {
  const value = writtenAs(file, expression);
  return value?.kind === 'literal' && typeof value.value === 'number' && value.value < limit;
}

const CLOCK = /^(Date\.now|performance\.now|process\.hrtime(\.bigint)?|Date)$/;

/** `while (Date.now() < end) {}`: all that it does is to ask what time it is. */
function busyLoops(file: FileFacts): readonly Block[] {
  return file.loops.flatMap((loop, index): readonly Block[] => {
    if (loop.kind === 'of' || loop.kind === 'in' || loop.endless === true) return [];
    const calls = file.calls.filter((call) => call.loops?.includes(index) === true);
    const [first] = calls;
    if (first === undefined || calls.some((call) => !CLOCK.test(call.text))) return [];
    return [{ file, function: loop.function, span: first, text: first.text, call: first, kind: 'clock', library: '' }];
  });
}

const loopsIn = onceForFile(busyLoops);

/** What developers run for themselves, and what runs once, when a product is set up. */
const TOOLS = /(^|\/)(scripts?|tools?|tooling|dev|benchmarks?|examples?)\/|(^|\/)(setup|install|dev-?server)\.[cm]?[jt]sx?$/;

/** Code of another thread or process. */
function isWorker(file: FileFacts): boolean {
  return file.imports.some(({ from, name }) => /^(node:)?worker_threads$/.test(from) && (name === 'parentPort' || name === 'workerData'));
}

function toProblem(model: RuleModel, block: Block): Problem | undefined {
  if (isKept(block)) return undefined;
  const paths = model.handlersRunning(block).filter((path) => !path.edges.some(({ at }) => isKeptResult(at.file, at.call)) && !isBuiltAhead(path) && !isTrial(path) && !isInstant({ path }));
  const [path] = paths.toSorted((a, b) => a.edges.length - b.edges.length);
  if (path === undefined) return undefined;
  const others = new Set(paths.map(({ entry }) => `${keyOf(entry)} ${entry.name}`)).size - 1;
  return {
    at: block, ...(block.site === undefined ? {} : { site: block.site }), path: [...pathSteps({ path }), { file: block.file.file, line: block.call.line, column: block.call.column, name: block.text }],
    confidence: Math.min(path.confidence, 0.98), evidence: evidenceOf(block, others),
    message: `${title(block, path)} Until it is done the process serves nothing else: no request, no message, no health check. ${advice(block)}`,
    ...(block.kind === 'work' ? {} : { severity: block.kind === 'small' ? 'hint' : 'information' }),
  };
}

/** Made once and kept, for what is read also what other calls of the function make of it: `compile(readFileSync(path))`. */
function isKept({ file, call, function: index, kind }: Block): boolean {
  const behind = kind === 'small' ? callsIn(file, index).filter((other) => isMadeOf(file, other, call)) : [];
  return [call, ...behind].some((one) => isKeptResult(file, one));
}

function evidenceOf({ file, call, milliseconds, text }: Block, others: number): Problem['evidence'] {
  const here = { file: file.file, line: call.line };
  return [
    { ...here, reason: milliseconds === undefined ? `\`${callText(text)}\` returns when it is done, and nothing else runs until then.` : `\`${callText(text)}\` takes about ${timeText(milliseconds[0])} to ${timeText(milliseconds[1])}, in which nothing else runs.` },
    ...(others === 0 ? [] : [{ ...here, reason: `${others === 1 ? 'Another handler calls' : `${others} more handlers call`} it.` }]),
  ];
}

function title({ text, library, kind }: Block, { entry }: HandlerPath): string {
  if (kind === 'clock') return firstFitting([`${entryText(entry)} stops the process in a loop that waits for the clock.`, 'This loop stops the process until its time is over.']);
  const call = `\`${callText(text)}\``;
  return firstFitting([`${entryText(entry)} stops the whole process for ${call} (${library}).`, `${entryText(entry)} stops the whole process for ${call}.`, `${entryText(entry)} stops the whole process.`, 'A request handler stops the whole process here.']);
}

function advice({ kind, call, library }: Block): string {
  if (kind === 'clock') return 'Await a timer instead: `await setTimeout(100)` of `node:timers/promises`.';
  if (kind === 'network') return 'Use `fetch` and await it.';
  if (kind === 'program') return `Use \`${calledName(call).replace(/Sync$/, '').replace(/^spawn$/, 'execFile')}\` through \`promisify\` and await it, or let a worker do it.`;
  return /Sync$/.test(calledName(call)) ? `Use \`${calledName(call).replace(/Sync$/, '')}\` and await it.` : `Do without ${library}: make the function asynchronous and await it.`;
}
