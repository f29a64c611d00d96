import { library } from '../library';

// A resource is named first and requested then.
const isMail = { when: 'made[0]', is: 'send', then: { category: 'email', operation: 'send', duration: { band: 'slow', ms: [100, 3000], source: 'e-mail API, usually 0.1 to 3 s' } } } as const;

export const mailjet = library({
  name: 'node-mailjet', packages: { 'node-mailjet': '>=3 <7' }, checked: '6.0.11', docs: 'https://github.com/mailjet/mailjet-apiv3-nodejs#readme',
  types: {
    Client: { made: ['new default', 'new Client', 'apiConnect', 'smsConnect', 'connect', '{Client,default}.{apiConnect,smsConnect}'], timeout: 'made[0].config.timeout | made[2].config.timeout' },
    Request: { made: ['Client.{get,post,put,delete}'], fluent: true, timeout: 'made.receiver.timeout' },
  },
  calls: { 'Request.request': { category: 'saas', style: 'sync', target: 'api.mailjet.com/{made[0]}', payload: 'arg[0]', timeout: 'receiver.timeout', defaultTimeout: 'none', defaultRetries: 0, switches: [isMail, { when: 'made[0]', is: 'sms-send', then: { category: 'sms', operation: 'send' } }] } },
});
