import { library } from '../library';

const send = {
  category: 'email', style: 'sync', operation: 'send', payload: 'arg[0]', timeout: 'made[1].timeout[s]', defaultTimeout: 180_000, defaultRetries: 0, duration: { band: 'slow', ms: [100, 3000], source: 'e-mail API, usually 0.1 to 3 s' },
} as const;

export const postmark = library({
  name: 'postmark', packages: { postmark: '>=2 <6' }, checked: '5.1.0', docs: 'https://github.com/ActiveCampaign/postmark.js#readme',
  types: { ServerClient: { made: ['new ServerClient', 'new Client'] } },
  calls: { 'ServerClient.{sendEmail,sendEmailBatch,sendEmailWithTemplate,sendEmailBatchWithTemplates}': { ...send, target: "'api.postmarkapp.com'" } },
});
