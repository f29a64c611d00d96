import assert from 'node:assert/strict';
import { openWorkspace, type CommunicationMap, type Context, type Site } from '../../../src/core';
import { packageOf } from '../fixtures';
import { memoryFiles } from '../memory-files';

/** What many rows of entry points lead to. */
const ORDERS = "import axios from 'axios';\nexport async function create() { await axios.post('http://stock/reserve'); }\n";

/**
 * A row is one way to write something, as files in one text: `// file: PATH` begins the next one, what stands before the first is
 * `src/main.ts`. In a row of waiting, `axios` is imported already; a row of
 * entry points may import `create` of `src/orders.ts`, which sends a request.
 */
function filesOf(text: string): Readonly<Record<string, string>> {
  const [main = '', ...others] = text.split(/^ *\/\/ file: /m);
  const files = Object.fromEntries(others.map((part) => [part.slice(0, part.indexOf('\n')).trim(), part.slice(part.indexOf('\n') + 1)]));
  return { 'package.json': packageOf(text), ...(/(?:from |require\()'[^']*\/orders'/.test(text) ? { 'src/orders.ts': ORDERS } : {}), ...(main.trim() === '' ? {} : { 'src/main.ts': main }), ...files };
}

async function mapOf(files: Readonly<Record<string, string>>): Promise<CommunicationMap> {
  return (await openWorkspace(memoryFiles(files), { version: '0.0.0' }).analyze()).map;
}

/** A row of how calls are waited for: `WAITING STYLE` for each outbound site, `local→effective` where the callers decide otherwise. */
export function waits(name: string, expected: string, text: string): void {
  it(name, async () => {
    const { sites } = await mapOf(filesOf(`import axios from 'axios';\n${text}`));
    assert.equal(sites.filter((site) => site.direction === 'out').map(drawWaiting).join(', '), expected);
  });
}

function drawWaiting({ waiting, effectiveWaiting, style }: Site): string {
  return `${waiting === effectiveWaiting ? waiting : `${waiting}→${effectiveWaiting}`} ${style}`;
}

/** A row of what reaches outbound calls: for each site its contexts, the one a user waits on first; each `kind: step > step > call`. */
export function reaches(name: string, expected: string | readonly string[], text: string): void {
  it(name, async () => {
    const { sites } = await mapOf(filesOf(text));
    assert.deepEqual(sites.filter((site) => site.direction === 'out').map(drawContexts), typeof expected === 'string' ? [expected] : expected);
  });
}

function drawContexts({ context }: Site): string {
  return context.map(drawContext).join(' | ');
}

function drawContext({ kind, name, path }: Context): string {
  const [, ...calls] = path.map((step) => step.name);
  return `${kind}: ${[name, ...calls].join(' > ')}`;
}

/** A row of whether a handler waits for a mail that it leads to, shown by the rule that says so. */
export function handlerWaits(name: string, expected: boolean, text: string): void {
  it(name, async () => {
    const { findings } = await mapOf(filesOf(`import express from 'express';\nimport { createTransport } from 'nodemailer';\nconst app = express();\nconst mails = createTransport({ host: 'smtp.shop.test' });\nconst send = async (to: string) => { await mails.sendMail({ to }); };\n${text}`));
    assert.equal(findings.some(({ rule }) => rule === 'await-notification-in-handler'), expected);
  });
}
