const SHORTEST_NAME = 14;
/** Of what follows the method of a route. */
const SHORTEST_PATH = 12;

/** Where a name may be cut: only between its parts, or also between the words of one and in its middle. */
export type Cut = 'parts' | 'words';

/** A name cut to a length where its parts meet: `…AccountService/UpdatePassword`, `POST …/members/:id`; else where words do: `…FromOutside`; both ends where it has none. */
export function shortName(name: string, length: number, cut: Cut = 'words'): string {
  if (name.length <= length) return name;
  const verb = verbOf(name);
  const room = length - verb.length - 1;
  const rest = name.slice(verb.length);
  const fits = (end: string): boolean => end.length <= room && end.length >= room / 3;
  const end = endsOf(rest).find((text) => text.length <= room);
  const found = end !== undefined && fits(end) ? end : cut === 'words' ? wordsOf(rest).find(fits) : undefined;
  if (found !== undefined) return `${verb}…${found}`;
  if (cut === 'parts') return name;
  const head = Math.floor((length - 1) * 0.4);
  return `${name.slice(0, head)}…${name.slice(head + 1 - length)}`;
}

/** The method of a route, with the blank behind it. */
function verbOf(name: string): string {
  return /^[A-Z]+ (?=\S)/.exec(name)?.[0] ?? '';
}

/** What follows each `/` and `.`, the longest first; a slash stays with the path behind it. */
function endsOf(name: string): readonly string[] {
  return [...name.matchAll(/(?<=.)[/.]/g)].map(({ 0: mark, index }) => name.slice(mark === '/' ? index : index + 1)).filter((end) => /\w/.test(end));
}

/** What follows each word of a name, the longest first: `placeOrderNow` → `OrderNow`, `Now`. */
function wordsOf(name: string): readonly string[] {
  return [...name.matchAll(/(?<=[a-z\d])(?=[A-Z])|(?<=\w[-_])(?=\w)/g)].map(({ index }) => name.slice(index));
}

/** Names between backticks cut, the first one first, for as long as the text is too long. */
export function withShortNames(text: string, length: number, cut: Cut = 'words'): string {
  return namesIn(text).reduce((shorter, name) => {
    const excess = shorter.length - length;
    const shortest = Math.max(SHORTEST_NAME, verbOf(name).length + SHORTEST_PATH);
    return excess <= 0 ? shorter : shorter.replace(`\`${name}\``, () => `\`${shortName(name, Math.max(shortest, name.length - excess), cut)}\``);
  }, text);
}

export function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(({ 1: name = '' }) => name);
}
