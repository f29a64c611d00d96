import { library } from '../library';

const call = { category: 'saas', style: 'sync', target: "'mandrillapp.com'", payload: 'arg[0]', defaultTimeout: 300_000, defaultRetries: 0 } as const;
const send = {
  ...call, category: 'email', operation: 'send', payload: 'arg[0].message', duration: { band: 'slow', ms: [100, 3000], source: 'e-mail API, usually 0.1 to 3 s' },
  switches: [{ when: 'arg[0].async', is: true, then: { style: 'async' } }],
} as const;

export const mailchimpTransactional = library({
  name: '@mailchimp/mailchimp_transactional', packages: { '@mailchimp/mailchimp_transactional': '>=1 <2' }, checked: '1.4.1', docs: 'https://mailchimp.com/developer/transactional/api/messages/',
  types: { Client: { made: ['default()'] } },
  calls: { 'Client.messages.{send,sendTemplate,sendRaw}': send, 'Client.*.*': call },
});
