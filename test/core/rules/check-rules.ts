import assert from 'node:assert/strict';
import { openWorkspace, type Finding } from '../../../src/core';
import { memoryFiles } from '../memory-files';

/** Files by path; one given alone is `src/app.ts`. */
export type Code = string | Readonly<Record<string, string>>;

/**
 * Compares what the rules say about some files with what stands under their lines: carets under the place of each finding (`^...` where
 * its end does not matter, `<` where it begins too far left for carets), its severity and rule, and, where it matters, a piece of its message. A line without is a line without findings.
 * Every imported package counts as a dependency. Given a rule, findings of others do not matter.
 */
export async function checkRules(code: Code, rule?: string): Promise<readonly Finding[]> {
  const marked = Object.entries(typeof code === 'string' ? { 'src/app.ts': code } : code).map(([path, text]) => [path, text.replace(/^\n/, '')] as const);
  const expected = marked.flatMap(([path, text]) => readExpectations(path, text));
  const all = await findingsIn(Object.fromEntries(marked.map(([path, text]) => [path, withoutExpectations(text)])));
  const findings = all.filter((finding) => rule === undefined || finding.rule === rule);
  const pieces = new Map(expected.map(({ head, piece }) => [head, piece]));
  const drawn = findings.map((finding) => {
    const open = headOf(finding, '');
    const head = pieces.has(open) ? open : headOf(finding, String(finding.endColumn));
    const piece = pieces.get(head) ?? '';
    return finding.message.includes(piece) ? `${head} ${piece}` : `${head} ${finding.message}`;
  });
  assert.deepEqual(drawn.sort(), expected.map(({ head, piece }) => `${head} ${piece}`).sort());
  return findings;
}

/** `checkRules` for one rule. */
export function checkerOf(rule: string): (code: Code) => Promise<readonly Finding[]> {
  return async (code) => checkRules(code, rule);
}

/** Every finding of the rules in some files, hints too. */
export async function findingsIn(files: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
  const all = 'package.json' in files ? files : { ...files, 'package.json': packageOf(Object.values(files).join('\n')) };
  const { map } = await openWorkspace(memoryFiles(all), { version: '0.0.0' }).analyze();
  return map.findings;
}

interface Expectation { readonly head: string; readonly piece: string }

const EXPECTATION = /^( *\/\/ *)(\^+|\^\.\.\.|<) (error|warning|information|hint) ([\w-]+) ?(.*)$/;

function readExpectations(path: string, text: string): readonly Expectation[] {
  let line = 0;
  return text.split('\n').flatMap((content) => {
    const match = EXPECTATION.exec(content);
    if (match === null) {
      line += 1;
      return [];
    }
    const [, before = '', mark = '', severity = '', rule = '', piece = ''] = match;
    const start = before.length + 1;
    const columns = mark === '<' ? '<' : mark === '^...' ? `${start}-` : `${start}-${start + mark.length}`;
    return [{ head: `${path}:${line}:${columns} ${severity} ${rule}`, piece }];
  });
}

function headOf({ file, line, column, severity, rule }: Finding, end: string): string {
  return `${file}:${line}:${column < 3 ? '<' : `${column}-${end}`} ${severity} ${rule}`;
}

function withoutExpectations(text: string): string {
  return text.split('\n').filter((line) => !EXPECTATION.test(line)).join('\n');
}

function packageOf(text: string): string {
  const names = [...text.matchAll(/(?:from|require\(|import) ?'((?:@[^/']+\/)?[^./'][^/']*)/g)].map((match) => match[1] ?? '');
  return JSON.stringify({ name: 'app', version: '1.0.0', dependencies: Object.fromEntries(names.map((name) => [name, '*'])) });
}
