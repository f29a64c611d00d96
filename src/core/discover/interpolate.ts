export type Variables = ReadonlyMap<string, string>;

const REFERENCE = /\$\$|\$\{([A-Za-z_]\w*)(?:(:?[-?+])((?:[^{}]|\$\{[^{}]*\})*))?\}|\$([A-Za-z_]\w*)/g;
/** Values may name other values; a circle of them ends here. */
const MAXIMUM_DEPTH = 8;

/** Puts values in for `$NAME`, `${NAME}` and `${NAME:-default}`; what has no value becomes empty, as compose does. */
export function interpolate(text: string, variables: Variables): string {
  return replaceReferences(text, variables, MAXIMUM_DEPTH);
}

function replaceReferences(text: string, variables: Variables, depth: number): string {
  if (!text.includes('$') || depth === 0) return text;
  return text.replace(REFERENCE, (whole: string, braced?: string, operator = '', word = '', plain?: string) => {
    if (whole === '$$') return '$';
    const replacement = chosenText(variables.get(braced ?? plain ?? ''), operator, word);
    return replaceReferences(replacement, variables, depth - 1);
  });
}

/** `-` gives a default, `+` a replacement; with a colon an empty value counts as none. */
function chosenText(value: string | undefined, operator: string, word: string): string {
  const isSet = value !== undefined && !(value === '' && operator.startsWith(':'));
  if (operator.endsWith('+')) return isSet ? word : '';
  if (isSet) return value;
  return operator.endsWith('-') ? word : '';
}
