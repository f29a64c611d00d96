import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inspect } from 'node:util';
import type { Page } from 'playwright-core';
import { PATIENCE } from '../patience';
import { suiteMark } from '../suite-mark';
import { openEditor } from './editor';

const limit = Number(process.env['VSCODE_TEST_TIMEOUT'] ?? 5 * PATIENCE);
const output = join(__dirname, '../../../out/vscode');
const screenshot = join(output, 'no-result.png');
const editorLog = join(output, 'editor.log');
let hasSuiteSpoken = false;

interface Arguments {
  readonly extension: string;
  readonly tests: string;
  readonly workspace: string | undefined;
  readonly trusted: boolean;
}

/** Understands the arguments of the desktop build that @vscode/test-electron passes; those about windows and profiles mean nothing here. */
function readArguments(given: readonly string[]): Arguments {
  const valueOf = (name: string): string | undefined => given.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
  const extension = valueOf('extensionDevelopmentPath');
  const tests = valueOf('extensionTestsPath');
  if (extension === undefined || tests === undefined) {
    throw new Error('Usage: vscode.mjs [FOLDER|FILE.code-workspace] --extensionDevelopmentPath=DIR --extensionTestsPath=FILE [--disable-workspace-trust]');
  }
  const workspace = given.find((argument) => !argument.startsWith('-'));
  return {
    extension: resolve(extension),
    tests: resolve(tests),
    workspace: workspace === undefined ? undefined : resolve(workspace),
    trusted: given.includes('--disable-workspace-trust'),
  };
}

/** Runs the tests in the extension host and returns the exit code that it reports. */
export async function main(given: readonly string[]): Promise<number> {
  const { workspace, ...options } = readArguments(given);
  let report: (code: number) => void = () => undefined;
  const reported = new Promise<number>((resolveCode) => (report = resolveCode));
  const editor = await openEditor({
    ...options,
    ...(workspace !== undefined && { workspace }),
    prepare: (page) => listen(page, report),
  });
  try {
    const code = await Promise.race([reported, editor.broken, noResult(editor.page)]);
    if (!hasSuiteSpoken) {
      process.stdout.write(`The suite said nothing. ${editorLog} ends with:\n${readFileSync(editorLog, 'utf8').slice(-2000)}`);
    }
    return code;
  } finally {
    await editor.stop();
  }
}

/** Prints what the suite says, keeps what the editor says besides in a file, and reports the exit code of the extension host. */
async function listen(page: Page, report: (code: number) => void): Promise<void> {
  mkdirSync(output, { recursive: true });
  writeFileSync(editorLog, '');
  await page.exposeFunction('codeAutomationExit', report);
  await page.exposeFunction('codeAutomationLog', (_level: string, parts: readonly unknown[]) => log(parts.map(toText).join(' ')));
  page.on('pageerror', (error) => log(`${error.stack}`));
}

function log(text: string): void {
  if (text.startsWith(suiteMark)) {
    hasSuiteSpoken = true;
    process.stdout.write(`${text.slice(suiteMark.length)}\n`);
  } else {
    appendFileSync(editorLog, `${text}\n`);
  }
}

function toText(part: unknown): string {
  return typeof part === 'string' ? part : inspect(part);
}

function noResult(page: Page): Promise<never> {
  const complaint = `The tests gave no result within ${limit / 1000} s; ${editorLog} has what the editor said`;
  return new Promise((_, reject) => {
    setTimeout(() => {
      page.screenshot({ path: screenshot }).then(
        () => reject(new Error(`${complaint}, ${screenshot} shows it at that moment.`)),
        (error: unknown) => reject(new Error(`${complaint}. No screenshot could be taken: ${error}`)),
      );
    }, limit).unref();
  });
}
