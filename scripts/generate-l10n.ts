import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { BAND_NAMES, CONTEXT_NAMES, WAITING_NAMES } from '../src/core/drawing/call-words';
import { CATEGORY_NAMES, COUNTED, KIND_NAMES, SEVERITY_NAMES, STYLE_NAMES } from '../src/core/drawing/map-names';
import { LONE_NAMES } from '../src/core/drawing/lone-services';
import { CHANGE_NAMES, FATES } from '../src/core/drawing/map-words';
import { PRESET_NAMES } from '../src/core/drawing/query/query-keys';

/** Where texts for the user stand: what the editor shows comes from there. */
const FOLDERS = ['src/extension', 'src/server', 'src/core/drawing/query', 'src/core/fix', 'src/core/navigate', 'src/webview'];
const FILES = ['src/core/report/silenced-words.ts', 'src/core/drawing/lone-services.ts', 'src/core/drawing/map-names.ts', 'src/core/drawing/map-words.ts', 'src/core/drawing/unreported-words.ts'];

/** Texts that are looked up in a table before they are said. */
const TABLES: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>> = {
  BAND_NAMES, CATEGORY_NAMES, CHANGE_NAMES, CONTEXT_NAMES, COUNTED, FATES, KIND_NAMES, LONE_NAMES, PRESET_NAMES, SEVERITY_NAMES, STYLE_NAMES, WAITING_NAMES,
};

/** The English texts that are said with `l10n.t`, for translators and as VS Code wants them: each is its own key. */
export function generateL10n(root: string): Readonly<Record<string, string>> {
  const files = [...FILES.map((file) => join(root, file)), ...FOLDERS.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => join(root, folder, file)))];
  const texts = [...new Set(files.flatMap((file) => textsOf(file, readFileSync(file, 'utf8'))))].sort();
  return { 'l10n/bundle.l10n.json': `${JSON.stringify(Object.fromEntries(texts.map((text) => [text, text])), null, 2)}\n` };
}

/** What is said in one file. */
export function textsOf(file: string, source: string): readonly string[] {
  const found: string[] = [];
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /(^|\.)l10n\.t$/.test(node.expression.getText())) found.push(...said(node, parsed));
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

/** `COUNTED` of `COUNTED[what][0]`. */
function tableOf({ expression }: ts.ElementAccessExpression): string {
  return ts.isElementAccessExpression(expression) ? tableOf(expression) : expression.getText();
}

function said({ arguments: [text] }: ts.CallExpression, file: ts.SourceFile): readonly string[] {
  if (text !== undefined && ts.isStringLiteralLike(text)) return [text.text];
  const table = text !== undefined && ts.isElementAccessExpression(text) ? TABLES[tableOf(text)] : undefined;
  if (table !== undefined) return Object.values(table).flat().filter((one) => one !== '');
  const { line } = file.getLineAndCharacterOfPosition(text?.getStart() ?? 0);
  throw new Error(`${file.fileName}:${String(line + 1)}: a translator cannot see what l10n.t(${text?.getText() ?? ''}) says. Write the text there, or list its table in scripts/generate-l10n.ts.`);
}
