import { displayName } from '../../link/display-name';
import type { Context } from '../../model/communication-map';
import { functionAt } from '../../model/entries';
import { namedEdges, type Wait, type WaitGroup } from './hits';
import { namesIn, shortName, withShortNames, type Cut } from './short-names';

const LONGEST_SENTENCE = 89;
const LONGEST_NAME = 48;
/** What is no name is left out before a name is cut inside one of its parts. */
const CUTS: readonly Cut[] = ['parts', 'words'];

/** The first text that fits where an editor shows one line; names are cut before one of them is left out. The last text however long it is. */
export function firstFitting(texts: readonly string[]): string {
  const counts = [...new Set(texts.map((text) => namesIn(text).length))].toSorted((a, b) => b - a);
  const orders = counts.map((count) => texts.filter((text) => namesIn(text).length === count));
  return orders.flatMap((alike) => [...alike, ...CUTS.flatMap((cut) => alike.map((text) => withShortNames(text, LONGEST_SENTENCE, cut)))]).find((text) => text.length <= LONGEST_SENTENCE) ?? texts.at(-1) ?? '';
}

/** "`POST /signup` waits", "`POST /signup` and 2 other handlers wait". */
export function handlersWait({ first, hits }: WaitGroup<Wait>): string {
  const name = entryText(first.path.entry);
  const others = new Set(hits.map(({ path: { entry } }) => `${entry.file.file} ${entry.name}`)).size - 1;
  if (others === 0) return `${name} waits`;
  return `${name} and ${others === 1 ? 'another handler' : `${others} other handlers`} wait`;
}

/** The name of an entry point, shortened where it is long; `handler`, which many files export, as AWS calls it: `orders.handler`. */
export function entryText({ name, file }: { readonly name: string; readonly file?: { readonly file: string } }): string {
  return `\`${shortName(name === 'handler' && file !== undefined ? `${moduleName(file.file)}.${name}` : name, LONGEST_NAME)}\``;
}

/** The same of what starts the code that a site stands in. */
export function contextText({ name, path: [start] }: Context): string {
  return entryText({ name, ...(start === undefined ? {} : { file: start }) });
}

/** `src/orders.ts` and `src/orders/index.ts` are both `orders`. */
function moduleName(path: string): string {
  return /([^/]+?)(?:\/index)?\.\w+$/.exec(path)?.[1] ?? path;
}

/** The functions between the handler and the call, at most two: "AuthService.register → Mailer.welcome"; empty when there are none. */
export function viaText({ first }: WaitGroup<Wait>): string {
  const names = namedEdges(first.path).map(({ to }) => displayName(to.file, functionAt(to.file, to.function)));
  const distinct = names.filter((name, index) => name !== names[index - 1]);
  return distinct.length > 2 ? `${distinct[0] ?? ''} → … → ${distinct.at(-1) ?? ''}` : distinct.join(' → ');
}

/** A call with the library that it is one of, where its name does not say so: "`client.get` (axios)", "`fetch`". */
export function callOf({ api, library }: { readonly api: string; readonly library: string }): string {
  return api === library ? `\`${api}\`` : `\`${callText(api)}\` (${library})`;
}

/** The call as written, what is inside its parentheses left out: `ffmpeg(…).save`. */
export function callText(text: string): string {
  if (!/\([^)]|…$/.test(text)) return text;
  const name = /^[^(…]*/.exec(text)?.[0] ?? '';
  return `${name}(…)${text.endsWith('…') ? '' : text.slice(text.lastIndexOf(')') + 1)}`;
}

/** `600000` → "10 min". */
export function timeText(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  if (seconds < 90) return `${seconds < 10 && !Number.isInteger(seconds) ? seconds.toFixed(1) : Math.round(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}
