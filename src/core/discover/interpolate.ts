export type Variables = ReadonlyMap<string, string>;

/** Puts values in for `$NAME`, `${NAME}` and `${NAME:-default}`; what has no value becomes empty, as compose does. */
export function interpolate(text: string, variables: Variables): string {
  return replaceVariables(text, variables, 8);
}

function replaceVariables(text: string, variables: Variables, depth: number): string {
  if (!text.includes('$') || depth === 0) return text;
  return text.replace(
    /\$\$|\$\{([A-Za-z_]\w*)(?:(:?[-?+])((?:[^{}]|\$\{[^{}]*\})*))?\}|\$([A-Za-z_]\w*)/g,
    (whole, braced: string | undefined, operator: string | undefined, word: string | undefined, plain: string | undefined) => {
      if (whole === '$$') return '$';
      const value = variables.get(braced ?? plain ?? '');
      const isSet = value !== undefined && (value !== '' || !(operator ?? '').startsWith(':'));
      if (operator?.endsWith('+') === true) return isSet ? replaceVariables(word ?? '', variables, depth - 1) : '';
      if (isSet) return replaceVariables(value, variables, depth - 1);
      return operator?.endsWith('-') === true ? replaceVariables(word ?? '', variables, depth - 1) : '';
    },
  );
}
