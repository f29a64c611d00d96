const SHORTEST_NAME = 14;

/** A name cut to a length where its parts meet: `…AccountService/UpdatePassword`, `POST …/members/:id`; both ends where it has no parts. */
export function shortName(name: string, length: number): string {
  if (name.length <= length) return name;
  const verb = /^[A-Z]+ (?=\S)/.exec(name)?.[0] ?? '';
  const room = length - verb.length - 1;
  const end = endsOf(name.slice(verb.length)).find((text) => text.length <= room);
  if (end !== undefined && end.length >= room / 3) return `${verb}…${end}`;
  const head = Math.floor((length - 1) * 0.4);
  return `${name.slice(0, head)}…${name.slice(head + 1 - length)}`;
}

/** What follows each `/` and `.`, the longest first; a slash stays with the path behind it. */
function endsOf(name: string): readonly string[] {
  return [...name.matchAll(/(?<=.)[/.]/g)].map(({ 0: mark, index }) => name.slice(mark === '/' ? index : index + 1)).filter((end) => /\w/.test(end));
}

/** Names between backticks cut, the first one first, for as long as the text is too long. */
export function withShortNames(text: string, length: number): string {
  return namesIn(text).reduce((shorter, name) => {
    const excess = shorter.length - length;
    return excess <= 0 ? shorter : shorter.replace(`\`${name}\``, () => `\`${shortName(name, Math.max(SHORTEST_NAME, name.length - excess))}\``);
  }, text);
}

export function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(({ 1: name = '' }) => name);
}
