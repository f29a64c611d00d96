/** What a task of the type `crosstalk` in tasks.json may say. */
export interface CheckDefinition {
  readonly type: string;
  readonly task?: unknown;
  readonly profile?: unknown;
  readonly paths?: unknown;
  readonly changedSince?: unknown;
}

/** The arguments of the command line for a task; one line a finding, for the problem matcher. */
export function checkArguments({ profile, paths, changedSince }: CheckDefinition): readonly string[] {
  return [
    'check', '--format', 'unix', '--quiet', '--root', '.',
    ...(typeof profile === 'string' ? ['--profile', profile] : []),
    ...(typeof changedSince === 'string' ? ['--changed-since', changedSince] : []),
    '--', ...(Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : []),
  ];
}
