import { ownText } from '../model/own-text';

/** What a file may export: names, and modules whose names it passes on. */
export interface ExportedNames { readonly names: ReadonlySet<string>; readonly all: readonly string[] }

type Building = { readonly names: Set<string>; readonly all: string[] };

const EXPORT = /\bexport\b/g;
/** CommonJS exports what its statements say when they run. */
const COMMON_JS = /\bexports\b/;
const ALL = /\s*(?:type\s*)?\*\s*(?:as\s+([\w$]+)\s+)?from\s*(?:"([^"\n]*)"|'([^'\n]*)')/y;
const LIST = /\s*(?:type\s*)?\{([^{}'"\\]*)\}/y;
const DECLARATION = /\s+(?:(?:abstract|async)\s+)*(?:function\b\s*\*?|class\b|interface\b|type\b|(?:const\s+)?enum\b|namespace\b|const\b)\s*([\w$]+)(?![\w$\\]|[^ -~\s])/y;
const DEFAULT = /\s+default\b/y;
/** Everything else that an export statement can begin with; after other words it is none. */
const UNREAD = /\s*(?:[*{=@/]|(?:abstract|as|async|class|const|declare|enum|function|import|interface|let|module|namespace|type|var)\b)/y;
/** A second variable of a statement, whatever its value. */
const AFTER_COMMA = /,(?:\s|\/\/[^\n\r\u2028\u2029]*[\n\r\u2028\u2029]|\/\*[^*]*\*\/)*([\w$]+)/g;
const PATTERN_AFTER_COMMA = /,\s*(?:\{[^{}]*\}|\[[^[\]]*\])\s*(?::[^=;]*)?=(?![=>])/;

/** Names that a text may export, more than it does rather than less; `undefined` when only a parser can tell. Whether there is a default export is left open. */
export function readExportedNames(text: string): ExportedNames | undefined {
  if (COMMON_JS.test(text)) return undefined;
  const found: Building = { names: new Set(), all: [] };
  let hasVariables = false;
  for (const { index } of text.matchAll(EXPORT)) {
    const kind = readOne(text, index + 'export'.length, found);
    if (kind === 'unread') return undefined;
    hasVariables ||= kind === 'variable';
  }
  if (!hasVariables) return owned(found);
  if (PATTERN_AFTER_COMMA.test(text)) return undefined;
  for (const [, name = ''] of text.matchAll(AFTER_COMMA)) found.names.add(name);
  return owned(found);
}

function owned({ names, all }: Building): ExportedNames {
  return { names: new Set([...names].map(ownText)), all: all.map(ownText) };
}

function readOne(text: string, end: number, found: Building): 'read' | 'variable' | 'unread' {
  const declared = matchAt(DECLARATION, text, end);
  if (declared !== undefined) {
    found.names.add(declared[1] ?? '');
    return declared[0].trimStart().startsWith('const') ? 'variable' : 'read';
  }
  if (readList(text, end, found) || readAll(text, end, found) || matchAt(DEFAULT, text, end) !== undefined) return 'read';
  return matchAt(UNREAD, text, end) === undefined ? 'read' : 'unread';
}

function readList(text: string, end: number, { names }: Building): boolean {
  const listed = matchAt(LIST, text, end)?.[1];
  for (const part of listed?.split(',') ?? []) {
    const words = part.match(/\S+/g) ?? [];
    // Where a comment may stand any word may be the name.
    for (const name of part.includes('/') ? words : words.slice(-1)) names.add(name);
  }
  return listed !== undefined;
}

function readAll(text: string, end: number, { names, all }: Building): boolean {
  const passed = matchAt(ALL, text, end);
  if (passed === undefined) return false;
  const [, name, double, single = ''] = passed;
  if (name === undefined) all.push(double ?? single);
  else names.add(name);
  return true;
}

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  return expression.exec(text) ?? undefined;
}
