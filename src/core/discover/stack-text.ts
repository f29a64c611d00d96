/** Texts, comments and brackets. */
export const TOKENS = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\/[^\n]*|\/\*[\s\S]*?\*\/|[()[\]{},]/g;

export function withoutComments(text: string): string {
  return text.replace(TOKENS, (token) => (/^\/[/*]/.test(token) ? '' : token));
}

/** What stands between the commas of the bracket that opens at a place; nothing where it does not close. */
export function partsInside(text: string, open: number): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = open + 1;
  for (const { 0: token, index } of text.slice(open).matchAll(TOKENS)) {
    const ends = /^[)\]}]$/.test(token);
    if (/^[([{]$/.test(token)) depth += 1;
    if (ends) depth -= 1;
    if ((token === ',' && depth === 1) || depth === 0) {
      parts.push(text.slice(start, open + index).trim());
      start = open + index + 1;
    }
    if (depth === 0) return parts;
  }
  return [];
}

/** The properties of an object literal, by name, as they are written. */
export function propertiesOf(object: string): ReadonlyMap<string, string> {
  const properties = object.startsWith('{') ? partsInside(object, 0) : [];
  return new Map(properties.flatMap((text) => {
    const [, name, value] = /^(\w+)\s*:\s*([\s\S]+)$/.exec(text) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value]];
  }));
}
