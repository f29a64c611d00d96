import { createHash } from 'node:crypto';
import { gitLater, type GitFailure } from './git';

/** A state of the code that git knows: where the present one left a branch, a commit, or what is staged. */
export type CodeState = { readonly kind: 'branch' | 'commit'; readonly ref: string } | { readonly kind: 'index' };

/** What a folder can be compared with. */
export interface CodeStates {
  /** The branch that others are merged into, if one looks like it. */
  readonly mainBranch?: string;
  /** Branches and tags, the newest first. */
  readonly branches: readonly string[];
  /** The newest commits of the present branch. */
  readonly commits: readonly { readonly hash: string; readonly subject: string }[];
}

const MOST_BRANCHES = 200;
const MOST_COMMITS = 30;
const MAIN_BRANCHES = ['main', 'master', 'trunk', 'develop'];

/** What tells a state from every other: the hash of a commit, or one over all that is staged. */
export async function idOfState(folder: string, state: CodeState): Promise<{ readonly id: string } | GitFailure> {
  if (state.kind === 'index') {
    const staged = await gitLater(folder, ['ls-files', '--stage', '-z']);
    return typeof staged === 'string' ? { id: `index-${createHash('sha256').update(staged).digest('hex')}` } : staged;
  }
  if (state.ref.startsWith('-')) return { failed: 'no commit has such a name' };
  const found = await gitLater(folder, state.kind === 'branch' ? ['merge-base', state.ref, 'HEAD'] : ['rev-parse', '--verify', `${state.ref}^{commit}`]);
  return typeof found === 'string' ? { id: found.trim() } : found;
}

export async function listStates(folder: string): Promise<CodeStates | GitFailure> {
  const [branches, commits, origin] = await Promise.all([
    gitLater(folder, ['for-each-ref', `--count=${String(MOST_BRANCHES)}`, '--sort=-committerdate', '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags']),
    gitLater(folder, ['log', `-${String(MOST_COMMITS)}`, '--format=%H %s']), gitLater(folder, ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD']),
  ]);
  if (typeof branches !== 'string') return branches;
  if (typeof commits !== 'string') return commits;
  const names = linesOf(branches).filter((name) => !/(^|\/)HEAD$/.test(name) && name !== 'origin');
  const main = typeof origin === 'string' ? origin.trim() : MAIN_BRANCHES.find((name) => names.includes(name));
  return {
    ...(main === undefined ? {} : { mainBranch: main }), branches: names,
    commits: linesOf(commits).map((line) => ({ hash: line.slice(0, line.indexOf(' ')), subject: line.slice(line.indexOf(' ') + 1) })),
  };
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
