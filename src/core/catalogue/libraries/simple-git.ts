import { library } from '../library';

const run = { category: 'process', style: 'sync', operation: 'spawn', target: "'git'", timeout: 'receiver.timeout', defaultTimeout: 'none', callback: 'arg[last]' } as const;
// What these are called is what git calls them.
const command = { ...run, target: 'git {member}' } as const;
const whole = { ...command, duration: { band: 'slow', ms: [500, 600_000], source: 'all objects of a remote repository travel over the network' } } as const;
const changes = { ...command, duration: { band: 'slow', ms: [300, 60_000], source: 'what changed in a remote repository travels over the network' } } as const;

export const simpleGit = library({
  name: 'simple-git', packages: { 'simple-git': '>=2' }, checked: '4.0.2, 3.36.0', docs: 'https://github.com/steveukx/git-js#readme',
  types: { SimpleGit: { made: ['default()', '{simpleGit,gitP}'], fluent: true, timeout: 'made[0].timeout.block | made[1].timeout.block' } },
  calls: {
    'SimpleGit.clone': whole,
    'SimpleGit.{fetch,pull,push}': changes,
    'SimpleGit.{add,branch,checkout,commit,diff,init,log,merge,mv,rebase,reset,revert,rm,show,stash,status,tag,grep,clean}': command,
    'SimpleGit.raw': { ...run, target: "git {arg[0]} | 'git'" },
    'SimpleGit.{env,cwd,customBinary,outputHandler,clearQueue,then,catch,finally,silent}': {},
    'SimpleGit.*': run,
  },
});
