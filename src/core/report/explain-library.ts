import { entryFor, expandBraces } from '../catalogue/keys';
import type { CallModel, LibraryModel } from '../catalogue/library';
import { CATEGORY_NAMES } from '../drawing/map-names';
import { createPainter, wrap, type TerminalStyle } from './terminal';

/** The library that a text means, by its name or by one of its packages, alone or in a family of them. */
export function findLibrary(libraries: readonly LibraryModel[], text: string): LibraryModel | undefined {
  const named = libraries.find(({ name }) => name === text);
  if (named !== undefined || text === 'global') return named;
  return libraries.find(({ packages }) => Object.hasOwn(packages, text)) ?? libraries.find(({ packages }) => entryFor(packages, text) !== undefined);
}

/** What is known of a library: its packages, and each call with what it means. */
export function explainLibrary(library: LibraryModel, style: TerminalStyle): string {
  const painter = createPainter(style.color);
  const packages = Object.entries(library.packages).map(([name, range]) => `${name} ${range}`).join(', ');
  const calls = { ...library.calls, ...Object.fromEntries(Object.entries(library.decorators ?? {}).map(([key, call]) => [`@${key}`, call])) };
  const rows = Object.entries(calls).flatMap(([key, call]) => describe(call).map((meaning) => [expandBraces(key).join(', '), meaning] as const));
  const silent = library.inProcess === true ? ['  Never leaves the process: its calls are known and silent.'] : [];
  return `${[
    `${painter.underline(painter.bold(library.name))} ${painter.dim(`(${packages})`)}`,
    [...silent, ...rows.flatMap(([key, meaning]) => wrap(`${key}: ${meaning}`, style.width - 4).map((line, index) => `${index === 0 ? '  ' : '      '}${line}`))].join('\n'),
    painter.dim(`Checked against ${String(library.checked)} · ${library.docs}`),
  ].filter((part) => part !== '').join('\n\n')}\n`;
}

/** A call that is no communication has no meaning of its own. */
function describe(call: CallModel): readonly string[] {
  const commands = Object.entries(call.commands ?? {}).flatMap(([name, command]) => describe({ ...call, commands: {}, ...command }).map((meaning) => `${name} is ${meaning}`));
  if (call.category === undefined) return commands;
  const style = call.style === undefined ? '' : call.style === 'sync' ? ', synchronous' : ', asynchronous';
  const limit = call.defaultTimeout === undefined ? '' : call.defaultTimeout === 'none' ? ', no time-out of its own' : `, gives up after ${String(call.defaultTimeout)} ms`;
  return [`${call.direction === 'in' ? 'receives ' : ''}${CATEGORY_NAMES[call.category]}${style}${limit}`, ...commands];
}
