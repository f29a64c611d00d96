import type { TerminalStyle } from '../core';

/** Width where nobody looks at a terminal, so that output is the same everywhere. */
const PLAIN_WIDTH = 100;
const MAXIMUM_WIDTH = 120;
const MINIMUM_WIDTH = 40;

/** Colour and width for what goes to standard output; plain when it goes to a file. */
export function terminalStyle(options: { readonly color: boolean; readonly output?: string }): TerminalStyle {
  const { stdout, env } = process;
  const isForced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  const isWanted = options.color && (env['NO_COLOR'] ?? '') === '' && options.output === undefined;
  const width = stdout.isTTY && options.output === undefined ? stdout.columns : PLAIN_WIDTH;
  return {
    color: isWanted && (isForced || (stdout.isTTY && env['TERM'] !== 'dumb')),
    width: Math.min(MAXIMUM_WIDTH, Math.max(MINIMUM_WIDTH, width)),
  };
}
