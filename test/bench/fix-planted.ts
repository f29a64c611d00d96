import { IndentationText, NewLineKind, Project, ts } from 'ts-morph';
import { MAPPED } from '../core/rules/recall/map';
import { QUEUED } from '../core/rules/recall/queued';
import type { Files, Shape } from '../core/rules/recall/shape';
import { SURROUNDINGS, type Surrounding } from '../core/rules/recall/surroundings';
import { SYNCHRONOUS } from '../core/rules/recall/synchronous';
import { UNSAFE } from '../core/rules/recall/unsafe';

/** How people write what is planted; `undefined` where it cannot be written so. */
interface Style { readonly name: string; readonly write: (text: string) => string | undefined; readonly extension: string }

const STYLES: readonly Style[] = [
  { name: 'two spaces', extension: 'ts', write: (text) => formatted(text, { indentSize: 2 }) },
  { name: 'tabs', extension: 'ts', write: (text) => doubleQuoted(formatted(text, { convertTabsToSpaces: false })) },
  { name: 'four spaces', extension: 'ts', write: (text) => formatted(text, { indentSize: 4 }).replace(/;$/gm, '') },
  { name: 'windows', extension: 'ts', write: (text) => formatted(text, { indentSize: 2 }).replace(/\r?\n/g, '\r\n') },
  { name: 'modules', extension: 'js', write: (text) => plain(text) },
  { name: 'commonjs', extension: 'js', write: (text) => required(plain(text)) },
];

const FIXED: ReadonlySet<string> = new Set([
  'missing-timeout', 'floating-remote-call', 'sequential-independent-awaits', 'blocking-call-in-handler', 'lambda-invokes-lambda', 'rpc-over-queue', 'remote-call-in-loop', 'orphan-topic', 'await-notification-in-handler', 'long-running-in-handler',
]);
/** Of rules with few shapes each is written in all styles, of the others in two. */
const FEW = 8;

const SHAPES = [...SYNCHRONOUS, ...QUEUED, ...UNSAFE, ...MAPPED].filter(({ rule }) => FIXED.has(rule));

/** What recall plants for rules that have fixes, in all its surroundings and written as people write: by the place and the style in turn. */
export function fixPlanted(): readonly (readonly [name: string, files: Files])[] {
  return SHAPES.flatMap((shape, at) => (Object.keys(SURROUNDINGS) as Surrounding[]).flatMap((place, turn) => stylesFor(shape, at + turn).flatMap((style) => {
    const files = written(SURROUNDINGS[place](shape), style);
    return files === undefined ? [] : [[`${shape.rule}: ${shape.name}, ${place}, ${style.name}`, files] as const];
  })));
}

function stylesFor({ rule }: Shape, turn: number): readonly Style[] {
  if (SHAPES.filter((other) => other.rule === rule).length < FEW) return STYLES;
  return [turn, turn + STYLES.length / 2].flatMap((index) => STYLES[index % STYLES.length] ?? []);
}

function written(files: Files, style: Style): Files | undefined {
  const texts = Object.entries(files).map(([file, text]) => {
    if (file.endsWith('package.json')) return [file, text.replace('src/index.ts', `src/index.${style.extension}`)] as const;
    if (!file.endsWith('.ts') || file.endsWith('.d.ts')) return [file, text] as const;
    return [file.replace(/ts$/, style.extension), style.write(text)] as const;
  });
  return texts.every((one): one is readonly [string, string] => one[1] !== undefined) ? Object.fromEntries(texts) : undefined;
}

const project = new Project({ useInMemoryFileSystem: true, manipulationSettings: { indentationText: IndentationText.TwoSpaces, newLineKind: NewLineKind.LineFeed } });

function formatted(text: string, settings: ts.FormatCodeSettings): string {
  const source = project.createSourceFile('text.ts', text, { overwrite: true });
  source.formatText({ ensureNewLineAtEndOfFile: true, ...settings });
  return source.getFullText();
}

function doubleQuoted(text: string): string {
  return text.replace(/'([^'"\n\\]*)'/g, '"$1"');
}

/** As JavaScript; classes with decorators stay TypeScript. */
function plain(text: string): string | undefined {
  if (/^\s*@\w+\(/m.test(text)) return undefined;
  const { outputText } = ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true } });
  return formatted(outputText.replace(/^import \{\} from .*;\n/gm, '').replaceAll(', {} from', ' from').replace(/\nexport \{\};\n$/, '\n'), { indentSize: 2 });
}

/** With `require`; a module that waits at its top stays one. */
function required(text: string | undefined): string | undefined {
  if (text === undefined || /^(const .* = )?await /m.test(text)) return undefined;
  const declared: string[] = [];
  const code = text.replace(/^import (\w+), (\{[^}]*\}) from ('[^']+');$/gm, 'const $1 = require($3);\nconst $2 = require($3);')
    .replace(/^import (\{[^}]*\}|\w+) from ('[^']+');$/gm, (_, names: string, from: string) => `const ${names.replaceAll(' as ', ': ')} = require(${from});`)
    .replace(/^import \* as (\w+) from ('[^']+');$/gm, 'const $1 = require($2);')
    .replace(/^export (const (\w+) =)/gm, 'const $2 = exports.$2 =').replace(/^export ((?:async )?function|class) (\w+)/gm, (_, kind: string, name: string) => { declared.push(name); return `${kind} ${name}`; });
  return /^(import|export) /m.test(code) ? undefined : `${code}${declared.map((name) => `\nexports.${name} = ${name};\n`).join('')}`;
}
