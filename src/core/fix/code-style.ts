/** How a file is written, so that what is added looks the same. */
export interface CodeStyle {
  readonly quote: string;
  readonly end: ';' | '';
  readonly indent: string;
  readonly newline: string;
  /** A comma after the last item where each has a line of its own. */
  readonly lastComma: ',' | '';
  readonly usesRequire: boolean;
  /** How many characters a line may have. */
  readonly width: number;
}

export function readStyle(text: string): CodeStyle {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const usesRequire = count(/^\s*(import\s[^(]|export\s)/gm) === 0 && count(/\brequire\(|\bmodule\.exports\b|\bexports\./g) > 0;
  return {
    quote: count(/"/g) > count(/'/g) ? '"' : '\'',
    end: count(/;[^\S\n]*(\/\/.*)?\r?$/gm) * 2 >= count(/[)\]'"\w`}][^\S\n]*\r?$/gm) || count(/;[^\S\n]*\r?$/gm) > 2 ? ';' : '',
    indent: indentOf(text), newline: newlineOf(text),
    lastComma: count(/[^,;({[\s][^\S\n]*\r?\n\s*(?:[\])]|\}[,;)\]])/g) > count(/,[^\S\n]*\r?\n\s*[}\])]/g) ? '' : ',',
    usesRequire, width: widthOf(text.split(/\r?\n/)),
  };
}

export function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Whether a file may say types. */
export function isTypeScript(file: string): boolean {
  return /\.[cm]?tsx?$/.test(file);
}

const WIDTHS = [80, 100];
const WIDEST = 120;
/** Few lines say nothing about how long one may be. */
const TELLING = 40;
const EXCEPTIONS = 0.01;

/** The usual width that all lines keep to but for one in a hundred. */
function widthOf(lines: readonly string[]): number {
  if (lines.length < TELLING) return WIDEST;
  return WIDTHS.find((width) => lines.filter(({ length }) => length > width).length <= lines.length * EXCEPTIONS) ?? WIDEST;
}

/** The smallest step by which lines are indented. */
function indentOf(text: string): string {
  if (/^\t/m.test(text)) return '\t';
  const steps = [...text.matchAll(/^( +)\S/gm)].map((match) => match[1]?.length ?? 0).filter((length) => length > 1);
  return ' '.repeat(steps.length === 0 ? 2 : Math.min(8, ...steps));
}

/** The white space that the line of an offset begins with. */
export function lineIndent(text: string, offset: number): string {
  return /^[^\S\r\n]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))?.[0] ?? '';
}
