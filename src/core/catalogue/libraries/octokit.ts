import { library } from '../library';

const call = { category: 'saas', style: 'sync', payload: 'arg[0]', timeout: 'arg[0].request.timeout | receiver.timeout', defaultTimeout: 300_000, defaultRetries: 0 } as const;
const request = { ...call, target: '{receiver.base} {arg[0]} | api.github.com {arg[0]}', payload: 'arg[1]', timeout: 'arg[1].request.timeout | receiver.timeout' } as const;
const graphql = { ...request, target: "{receiver.base}/graphql | 'api.github.com/graphql'" } as const;
const pages = { ...request, target: "{receiver.base} {arg[0]} | api.github.com {arg[0]} | receiver.base | 'api.github.com'" } as const;
const operation = { ...call, target: '{receiver.base}/{members}/{member} | api.github.com/{members}/{member}' } as const;
const webhook = { target: 'arg[0]', handler: 'arg[1]', entry: 'request' } as const;

export const octokit = library({
  name: '@octokit/rest',
  packages: {
    '@octokit/rest': '>=16', '@octokit/core': '>=2', octokit: '>=1', '@octokit/request': '>=5', '@octokit/graphql': '>=4', '@actions/github': '>=2', '@octokit/app': '>=4', '@octokit/webhooks': '>=7',
  },
  checked: '22.0.1, @octokit/core 7.0.8, @octokit/graphql 9.0.5', docs: 'https://github.com/octokit/rest.js#readme',
  types: {
    App: { made: ['new App'] },
    Octokit: {
      made: ['new Octokit', 'getOctokit', 'Octokit.defaults', 'App.getInstallationOctokit'], values: ['App.octokit'], base: 'made[0].baseUrl', timeout: 'made[0].request.timeout',
    },
    Endpoints: { values: ['Octokit.rest'], base: 'made[0].baseUrl', timeout: 'made[0].request.timeout' },
    Request: { made: ['{request,graphql}.defaults', 'Octokit.request.defaults'], base: 'made[0].baseUrl', timeout: 'made[0].request.timeout' },
    Webhooks: { made: ['new Webhooks'], values: ['App.webhooks'] },
  },
  calls: {
    'Octokit.request': request,
    'Octokit.graphql': graphql,
    'Octokit.paginate': pages,
    'Octokit.paginate.iterator': pages,
    'Octokit.graphql.paginate': graphql,
    'Octokit.{hook,log,request,auth}.*': {},
    '{Endpoints.*.*,Octokit.*.*}': operation,
    request,
    'Request()': request,
    graphql,
    'Webhooks.{on,onAny}': webhook,
  },
});
