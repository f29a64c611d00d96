import simpleGit, { gitP, simpleGit as create, type SimpleGit } from 'simple-git';

const limited = simpleGit('/repositories/orders', { timeout: { block: 5000 } });

export async function copy(git: SimpleGit, url: string) {
  await git.clone(url, '/repositories/orders', ['--bare']);
//          ^^^^^ out process sync git clone
  await git.raw(['symbolic-ref', 'HEAD', url]);
//          ^^^ out process sync git symbolic-ref HEAD ${url}
  await git.addConfig('user.name', 'orders');
//          ^^^^^^^^^ out process sync git
  return git.listRemote(['--heads', url]);
//           ^^^^^^^^^^ out process sync git
}

export async function update() {
  await limited.fetch();
//              ^^^^^ out process sync git fetch
  const git = create({ baseDir: '/repositories/orders' }).env({ GIT_TERMINAL_PROMPT: '0' });
  git.pull((error) => { if (error) throw error; });
//    ^^^^ out process sync git pull
  return gitP('/repositories/orders').status();
//                                    ^^^^^^ out process sync git status
}
