import { InvalidArgumentError, Option, type Command } from 'commander';

/** Options that commands share, with what they mean. */
export interface CommonOptions {
  readonly root?: string;
  readonly output?: string;
  readonly profile: 'strict' | 'advice' | 'explore';
  readonly quiet?: boolean;
  readonly stats?: boolean;
  /** False with `--no-cache`. */
  readonly cache: boolean;
  readonly color: boolean;
}

export const NO_CACHE = ['--no-cache', 'look at every file again, and remember nothing'] as const;

/** Without `cache` for what has no use of one. */
export function addCommonOptions(command: Command, { cache = true }: { readonly cache?: boolean } = {}): Command {
  const common = command
    .option('--root <folder>', 'what is analysed (default: the one folder given, else the current one)')
    .option('--output <file>', 'write there instead of to standard output')
    .addOption(profileOption())
    .option('--quiet', 'no progress, no closing lines')
    .option('--stats', 'timings and counts on standard error')
    .option('--no-color', 'plain text (also with the environment variable NO_COLOR)');
  return cache ? common.option(...NO_CACHE) : common;
}

export function profileOption(): Option {
  return new Option('--profile <profile>', 'strict: errors and warnings; advice: also information; explore: also hints').choices(['strict', 'advice', 'explore']).default('strict');
}

/** `--format`, whose first choice is the default. */
export function formatOption(formats: readonly [string, ...string[]]): Option {
  return new Option('--format <format>', `${formats.slice(0, -1).join(', ')} or ${formats.at(-1) ?? ''}`).default(formats[0])
    .argParser((value: string) => {
      if (formats.includes(value)) return value;
      throw new InvalidArgumentError(`Allowed choices are ${formats.join(', ')}.`);
    });
}

export function toCount(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It must be a number, 0 or more.');
  return Number(value);
}
