import { library } from '../library';

// dist/cjs/api/resources/*/client/Client.js and core/fetcher/requestWithRetries.js of 6.0.3.
const send = { category: 'email', style: 'sync', operation: 'send', target: "'api.brevo.com'", payload: 'arg[0]', defaultTimeout: 60_000, defaultRetries: 2, duration: { band: 'slow', ms: [100, 3000], source: 'e-mail API, usually 0.1 to 3 s' } } as const;

export const brevo = library({
  name: '@getbrevo/brevo', packages: { '@getbrevo/brevo': '>=1 <7', 'sib-api-v3-sdk': '>=8 <9' }, checked: '6.0.3', docs: 'https://github.com/getbrevo/brevo-node#readme',
  types: { BrevoClient: { made: ['new BrevoClient'] }, TransactionalEmailsApi: { made: ['new TransactionalEmailsApi'] }, TransactionalSmsApi: { made: ['new TransactionalSMSApi'] } },
  calls: {
    'BrevoClient.transactionalEmails.sendTransacEmail': send,
    'TransactionalEmailsApi.sendTransacEmail': send,
    '{BrevoClient.transactionalSms.sendTransacSms,TransactionalSmsApi.sendTransacSms}': { ...send, category: 'sms', duration: { band: 'instant', ms: [200, 1000], source: 'accepted by the provider' } },
  },
});
