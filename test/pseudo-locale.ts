import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');

/** A language in which every text is itself in brackets: what stands outside of them does not pass by translators. */
export function pseudoTexts(file: 'l10n/bundle.l10n.json' | 'package.nls.json'): Readonly<Record<string, string>> {
  const texts = JSON.parse(readFileSync(join(root, file), 'utf8')) as Readonly<Record<string, string>>;
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, `⟦${text}⟧`]));
}
