import { joinTexts, knownText, textAlternatives } from './strings';
import { mapBranches, text, type Value } from './values';

/** Functions that put values into the places that a text leaves for them (`%s`). */
const FORMATTERS: Readonly<Record<string, RegExp>> = {
  'node:util': /^(?:default\.)*format$/, 'sprintf-js': /^(?:default\.)?sprintf$/,
};

/** What a function that fills the places of a text gives; `undefined` for other functions. */
export function formattedText(packageName: string, name: string, values: () => readonly Value[]): Value | undefined {
  if (!Object.hasOwn(FORMATTERS, packageName) || FORMATTERS[packageName]?.test(name) !== true) return undefined;
  const [format, ...given] = values();
  return format === undefined ? undefined : mapBranches(format, (branch) => filled(knownText(branch), given) ?? branch);
}

const PLACE = /%(?:[sdifjoOc]|%)/g;

/** What is given beyond the places is put behind, after a blank. */
function filled(format: string | undefined, given: readonly Value[]): Value | undefined {
  if (format === undefined) return undefined;
  const rest = [...given];
  const between = format.split(PLACE);
  const places = format.match(PLACE) ?? [];
  const pieces = between.flatMap((known, index): readonly Value[] => {
    const place = places[index];
    return place === undefined ? [text(known)] : [text(known), inPlace(place, rest)];
  });
  return joinTexts([...pieces, ...rest.flatMap((value) => [text(' '), value])].map((value) => textAlternatives(value, 'value')));
}

function inPlace(place: string, rest: Value[]): Value {
  if (place === '%%') return text('%');
  return (place === '%c' ? (rest.shift(), text('')) : rest.shift()) ?? text(place);
}
