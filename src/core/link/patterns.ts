import { mergeKnown } from './strings';
import type { TextPart } from './values';

type Text = readonly TextPart[];

const LONGEST_PATTERN = 60;
const LONGEST_TEXT = 500;
const MOST_MATCHES = 40;

/** The text with what matches replaced. A pattern that is not plain, or inserts what it matched, changes nothing. */
export function replaceIn(parts: Text, searched: string | { readonly source: string; readonly flags: string }, inserted: Text, everywhere: boolean): Text {
  const isGlobal = everywhere || (typeof searched !== 'string' && searched.flags.includes('g'));
  if (typeof searched !== 'string' && inserted.some((part) => 'known' in part && part.known.includes('$'))) return parts;
  const found: TextPart[] = [];
  let isDone = false;
  for (const [index, part] of parts.entries()) {
    const matches: readonly Match[] = isDone || !('known' in part) ? [] : matchesIn(part.known, searched, index === 0, index === parts.length - 1).slice(0, isGlobal ? MOST_MATCHES : 1);
    found.push(...('known' in part ? insertAt(part.known, matches, inserted) : [part]));
    isDone = isDone || (matches.length > 0 && !isGlobal);
  }
  return mergeKnown(found);
}

interface Match { readonly start: number; readonly end: number }

function insertAt(known: string, matches: readonly Match[], inserted: Text): Text {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { start, end } of matches) {
    parts.push({ known: known.slice(from, start) }, ...inserted);
    from = end;
  }
  return [...parts, { known: known.slice(from) }];
}

function matchesIn(known: string, searched: string | { readonly source: string; readonly flags: string }, isFirst: boolean, isLast: boolean): readonly Match[] {
  if (typeof searched === 'string') return searched === '' ? [] : occurrences(known, searched);
  const expression = plainExpression(searched, isFirst, isLast);
  if (expression === undefined || known.length > LONGEST_TEXT) return [];
  return [...known.matchAll(expression)].filter((match) => match[0] !== '').map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function occurrences(known: string, searched: string): readonly Match[] {
  const found: Match[] = [];
  for (let start = known.indexOf(searched); start >= 0; start = known.indexOf(searched, start + searched.length)) found.push({ start, end: start + searched.length });
  return found;
}

/** One character or class of characters, perhaps repeated; without groups, so that matching takes no time that grows with a power. */
const PLAIN = /^\^?(?:(?:\\[/\\.\-+*?^$|()[\]{}wWdDsS]|[^\\^$.|?*+()[\]{}]|\[(?!\^\])(?:\\.|[^\]\\])+\])[+*]?)+\$?$/;

/** The alternatives that may match in a part of a text: `^` only in its first part, `$` only in its last. */
function plainExpression({ source, flags }: { readonly source: string; readonly flags: string }, isFirst: boolean, isLast: boolean): RegExp | undefined {
  const alternatives = source.split('|');
  // Other flags change what the pattern says.
  if (/[^gi]/.test(flags) || source.length > LONGEST_PATTERN || !alternatives.every((one) => PLAIN.test(one)) || (source.match(/(?<!\\)[+*]/g) ?? []).length > 2) return undefined;
  const fitting = alternatives.filter((one) => (isFirst || !one.startsWith('^')) && (isLast || !/(?<!\\)\$$/.test(one)));
  return fitting.length === 0 ? undefined : new RegExp(fitting.join('|'), `g${flags.includes('i') ? 'i' : ''}`);
}
