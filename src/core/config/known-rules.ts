import type { Node } from 'jsonc-parser';
import type { ConfigProblem } from './config-problem';
import type { WrittenConfig } from './config-schema';
import { placeInFile, type Place } from './left-out';
import { nearestName } from '../model/nearest-name';
import { offsetOf, positionAt } from './position';

/** Rules and the options that each of them has. */
export type KnownRules = ReadonlyMap<string, readonly string[]>;

/** Rules and options that do not exist. */
export function unknownRules(text: string, tree: Node, { written, leftOut }: { readonly written: WrittenConfig; readonly leftOut: readonly Place[] }, known: KnownRules): readonly ConfigProblem[] {
  const named = [
    ...Object.keys(written.rules ?? {}).map((id): Place => ['rules', id]),
    ...(written.overrides ?? []).flatMap(({ rules }, index) => Object.keys(rules).map((id): Place => ['overrides', index, 'rules', id])),
  ];
  return [...named.flatMap((place) => {
    const id = String(place.at(-1));
    return known.has(id) ? [] : [unknownName(`There is no rule "${id}".`, id, [...known.keys()], positionAt(text, offsetOf(tree, placeInFile(place, leftOut))))];
  }), ...Object.entries(written.rules ?? {}).flatMap(([id, rule]) => {
    const [options, given] = [known.get(id), typeof rule === 'string' ? undefined : rule[1]];
    return options === undefined ? [] : Object.keys(given ?? {}).filter((name) => !options.includes(name)).map((name) => {
      const message = `The rule "${id}" has no option "${name}"${options.length === 0 ? ', nor any other' : ''}.`;
      return unknownName(message, name, options, positionAt(text, offsetOf(tree, ['rules', id, 1, name])));
    });
  })];
}

export function unknownName(message: string, name: string, known: readonly string[], position: Pick<ConfigProblem, 'line' | 'column'>): ConfigProblem {
  const suggestion = nearestName(name, known);
  return { message, ...position, ...(suggestion === undefined ? {} : { suggestion }) };
}
