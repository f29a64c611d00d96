/** Text of the user's code as Markdown that shows it unchanged. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&').replace(/\s+/g, ' ');
}

/** Text as code; the fence is longer than any run of backticks inside. */
export function toCode(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const padding = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return line === '' ? '' : `${fence}${padding}${line}${padding}${fence}`;
}

/** A sentence of the analysis: names stand between backticks, the rest is as it is. */
export function toProse(text: string): string {
  return text.split(/`([^`]*)`/).map((piece, index) => (index % 2 === 1 ? toCode(piece) : escapeMarkdown(piece))).join('');
}

/** A link; `text` is Markdown already. */
export function toLink(text: string, target: string): string {
  return `[${text}](<${target.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

export function toList(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
