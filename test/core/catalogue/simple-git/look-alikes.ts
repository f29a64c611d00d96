import { CheckRepoActions, simpleGit } from 'simple-git';

const git = simpleGit().env('GIT_DIR', '/repositories/orders');
export const held = [git.cwd('/tmp'), CheckRepoActions.BARE];

const list = { clone: () => 1, raw: (name: string) => name };
export const local = [list.clone(), list.raw('orders')];
