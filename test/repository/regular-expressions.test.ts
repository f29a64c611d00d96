import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { root } from './imports';

/** Literals of a text whose time may double with each character or grow with the cube of a run of blanks, as `12: /(a+)+$/`. */
function slowIn(name: string, text: string): readonly string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && isSlow(node.text)) found.push(`${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isSlow(literal: string): boolean {
  const end = literal.lastIndexOf('/');
  const { reports } = analyse({ source: literal.slice(1, end), flags: literal.slice(end + 1) }, { reportTypes: { Move: false } });
  return reports.some(({ exponential }) => exponential) || reports.filter((report) => report.type === 'Trade' && areBlanks(report.startQuant.raw, report.endQuant.raw)).length > 1;
}

/** Markup around a script is read as blanks: thousands of them stand in a row. */
function areBlanks(...quantified: readonly string[]): boolean {
  return quantified.every((raw) => /^\\s[*+]\??$/.test(raw));
}

describe('regular expressions', () => {
  it('are told when their time grows with a power', () => {
    assert.deepEqual(slowIn('a.ts', 'const AFTER = /,(?:\\s|\\/\\/[^\\n]*)*(\\w+)/;\nconst WORD = /\\w+/;'), ['a.ts:1 /,(?:\\s|\\/\\/[^\\n]*)*(\\w+)/']);
  });

  it('are told when their time grows with the cube of a run of blanks', () => {
    assert.deepEqual(slowIn('a.ts', 'const SLOW = /a\\s*b?\\s*c?\\s*d/;\nconst TWICE = /a\\s*b?\\s*d/;\nconst PLAIN = /a\\s*(?:b\\s*)?(?:c\\s*)?d/;'), ['a.ts:1 /a\\s*b?\\s*c?\\s*d/']);
  });

  it('take no time that grows with a power, or the cube of its blanks, whatever the text of a workspace', () => {
    const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
    assert.deepEqual(paths.flatMap((path) => slowIn(path, readFileSync(join(root, 'src', path), 'utf8'))), []);
  });
});
