import { library } from '../library';

const call = { category: 'saas', style: 'sync', payload: 'arg[0]', timeout: 'arg[0].request.timeout', defaultTimeout: 300_000, defaultRetries: 0 } as const;

export const octokit = library({
  name: '@octokit/rest', packages: { '@octokit/rest': '>=16', '@octokit/core': '>=2', octokit: '>=1', '@octokit/request': '>=5', '@octokit/graphql': '>=4', '@actions/github': '>=2', '@octokit/app': '>=4' }, checked: '22.0.1',
  docs: 'https://github.com/octokit/rest.js#readme',
  types: { Octokit: { made: ['new Octokit', 'getOctokit', 'Octokit.defaults'], base: 'made[0].baseUrl' } },
  calls: {
    'Octokit.request': { ...call, target: 'api.github.com {arg[0]}', payload: 'arg[1]' },
    'Octokit.graphql': { ...call, target: "'api.github.com/graphql'", payload: 'arg[1]' },
    'Octokit.paginate': { ...call, target: "'api.github.com'" },
    'Octokit.rest.*.*': { ...call, target: 'api.github.com/{members}/{member}' },
    'Octokit.*.*': { ...call, target: 'api.github.com/{members}/{member}' },
    '{request,graphql}': { ...call, target: 'api.github.com {arg[0]}', payload: 'arg[1]' },
  },
});
