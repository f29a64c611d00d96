import { library } from '../library';

const webhook = { target: 'arg[0]', handler: 'arg[last]', entry: 'request' } as const;

export const probot = library({
  name: 'probot', packages: { probot: '>=9 <15' }, checked: '14.3.2', docs: 'https://probot.github.io/docs/',
  types: {
    Probot: { made: ['new Probot', 'run:callback[0]', 'Probot.load:callback[0]'] }, Application: { extends: ['Probot'] },
    Context: { made: ['Probot.on:callback[0]', 'Probot.onAny:callback[0]'] },
    Octokit: { made: ['Probot.auth', 'ProbotOctokit.defaults', 'new ProbotOctokit'], values: ['Context.octokit', 'Context.github'], extends: ['@octokit/rest#Octokit'], base: "'api.github.com'" }, ProbotOctokit: { extends: ['Octokit'] },
  },
  calls: { 'Probot.{on,onAny,onError}': webhook },
  typed: { ApplicationFunction: { entry: 'startup', category: 'route', style: 'sync', parameters: ['Probot'] } },
  files: [{ glob: '{,src/,lib/}{index,app}.{js,ts,mjs,cjs}', exports: ['default'], entry: 'startup', category: 'route', style: 'sync', parameters: ['Probot'] }],
});
