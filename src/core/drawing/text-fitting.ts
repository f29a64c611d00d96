/** Width of a text in any of the usual interface fonts; rather too much than too little. */
export function widthOfText(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return Math.ceil(width * size);
}

function widthOfCharacter(character: string): number {
  if (/[ijl.,:;'|! ]/.test(character)) return 0.34;
  if (/[frt()[\]/\\-]/.test(character)) return 0.42;
  if (/[mwMW@%]/.test(character)) return 0.95;
  if (/[A-Z]/.test(character)) return 0.7;
  return character < '\u0080' ? 0.61 : 1;
}

/** The text, or what is left of it without what stands in its holes, or the beginning and the end of that: names of one system often begin alike. */
export function shortenInside(text: string, size: number, width: number): string {
  const names = namesOf(text);
  const whole = names.find((name) => widthOfText(name, size) <= width);
  if (whole !== undefined) return whole;
  const characters = [...names.at(-1) ?? text];
  const half = (width / size - widthOfCharacter('…')) / 2;
  const [start, end] = [characters, [...characters].reverse()].map((from) => from.slice(0, countWithin(from, half)));
  return `${(start ?? []).join('').trimEnd()}…${(end ?? []).reverse().join('').trimStart()}`;
}

/** How many characters fit into a room, which is in parts of their size. */
function countWithin(characters: readonly string[], room: number): number {
  let used = 0;
  return characters.findIndex((character) => (used += widthOfCharacter(character)) > room);
}

/** A name as it is, then without what stands in its holes (`results-${…}`), as far as words are left that tell it from others. */
export function namesOf(name: string): readonly string[] {
  const bare = name.replaceAll(/\$\{[^{}]*\}/g, '${…}');
  return bare !== name && /\p{L}{3}/u.test(bare) ? [name, bare] : [name];
}

/** The first lines that all fit into the width, else the last. */
export function firstWithin(candidates: readonly (readonly string[])[], size: number, width: number): readonly string[] {
  return candidates.find((lines) => lines.every((line) => widthOfText(line, size) <= width)) ?? candidates.at(-1) ?? [];
}

/** A name in two parts, broken where its words end, so that the wider one is as narrow as can be; one part where there is no such place. */
export function halvesOf(name: string): readonly string[] {
  const halves = wordEndsOf(name).map((place) => [name.slice(0, place).trimEnd(), name.slice(place)]);
  const widest = (parts: readonly string[]): number => Math.max(...parts.map((part) => widthOfText(part, 100)));
  const [narrowest = [name]] = halves.sort((one, other) => widest(one) - widest(other));
  return narrowest;
}

/** On as many lines as it takes, each as long as the width allows, broken where words end. */
export function wrapped(name: string, size: number, width: number): readonly string[] {
  const ends = wordEndsOf(name);
  const words = [0, ...ends].map((start, index) => name.slice(start, ends[index]));
  return words.reduce<readonly string[]>((lines, word) => {
    const longer = `${lines.at(-1) ?? ''}${word}`;
    return lines.length > 0 && widthOfText(longer.trimEnd(), size) <= width ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []).map((line) => line.trimEnd());
}

function wordEndsOf(name: string): readonly number[] {
  return [...name.matchAll(/[-_./:@…\s](?=[^-_./:@…\s}])|[a-z](?=[A-Z])/g)].map(({ index }) => index + 1);
}
