import { library } from '../library';

const call = { category: 'saas', style: 'sync', payload: 'arg[0]', timeout: 'made[1].timeout', defaultTimeout: 'none', defaultRetries: 10, duration: { band: 'instant', ms: [100, 1000], source: 'web API' } } as const;

export const slack = library({
  name: '@slack/web-api', packages: { '@slack/web-api': '>=5 <9', '@slack/webhook': '>=5 <9' }, checked: '8.2.0', docs: 'https://docs.slack.dev/tools/node-slack-sdk/web-api/',
  types: { WebClient: { made: ['new WebClient'] }, IncomingWebhook: { made: ['new IncomingWebhook'], base: 'made[0]' } },
  calls: {
    'WebClient.*.**': { ...call, target: 'slack.com/api/{chain}' },
    'WebClient.{apiCall,paginate}': { ...call, target: 'slack.com/api/{arg[0]}', payload: 'arg[1]' },
    'WebClient.{filesUploadV2,files.uploadV2}': { ...call, target: "'slack.com/api/files.uploadV2'" },
    'IncomingWebhook.send': { ...call, target: "receiver.base | 'hooks.slack.com'", defaultRetries: 0 },
  },
});
