import { library } from '../library';

const call = {
  category: 'http', style: 'sync', url: 'arg[0]', returns: 'lazy', cold: true, payload: 'arg[1] | sibling.send[0]', callback: 'sibling.end[0] | arg[last]',
  timeout: 'sibling.timeout[0].deadline | sibling.timeout[0].response | sibling.timeout[0] | sibling.agent[0].options.timeout', defaultTimeout: 'none', retries: 'sibling.retry[0]', defaultRetries: 0,
} as const;

export const superagent = library({
  name: 'superagent', packages: { superagent: '>=3 <11' }, checked: '10.4.2, @types/superagent 8.1.11', docs: 'https://ladjs.github.io/superagent/',
  types: { SuperAgent: { made: ['{SuperAgent.agent,agent}'], values: ['default'] } },
  calls: {
    'SuperAgent()': {
      ...call, url: 'arg[1]', method: 'arg[0]',
      switches: [{ when: 'arg[1]', is: 'absent', then: { url: 'arg[0]', method: 'GET' } }, { when: 'arg[1]', is: { type: 'function' }, then: { url: 'arg[0]', method: 'GET' } }],
    },
    'SuperAgent.{get,head,options,post,put,patch}': { ...call, method: 'member' },
    'SuperAgent.{del,delete}': { ...call, method: 'DELETE' },
  },
});
