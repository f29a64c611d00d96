const DECORATOR = /^\s*@[A-Za-z_$]/;

/** The line (0-based, as the given one) of what the decorator that begins on a line stands above; `undefined` where none begins there. */
export function lineBelowDecorators(text: string, line: number): number | undefined {
  const lines = text.split('\n');
  if (!DECORATOR.test(lines[line] ?? '')) return undefined;
  let depth = 0;
  for (let at = line; at < lines.length; at++) {
    depth += balanceOf(lines[at] ?? '');
    const next = lines[at + 1] ?? '';
    if (depth <= 0 && !DECORATOR.test(next)) return at + 1;
  }
  return undefined;
}

function balanceOf(line: string): number {
  return [...line].reduce((sum, character) => sum + (character === '(' ? 1 : character === ')' ? -1 : 0), 0);
}
