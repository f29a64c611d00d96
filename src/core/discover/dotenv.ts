import { withoutSecret } from './mask';

/** Names and values of a `.env` file without secrets; comments and lines that assign nothing are left out. */
export function parseDotenv(text: string): readonly (readonly [name: string, value: string])[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const match = /^\s*(?:export\s+)?([A-Za-z_][\w.]*)\s*=\s*(.*)$/.exec(line);
    if (match?.[1] === undefined) return [];
    return [[match[1], withoutSecret(match[1], unquote(match[2] ?? ''))] as const];
  });
}

function unquote(written: string): string {
  const quoted = /^(["'`])((?:\\.|(?!\1)[^\\])*)\1/.exec(written);
  return quoted?.[2] ?? written.replace(/\s+#.*$/, '').trim();
}
