import { library } from '../library';

const send = { category: 'email', style: 'sync', operation: 'send', target: "'api.mailersend.com'", payload: 'arg[0]', defaultTimeout: 'none', defaultRetries: 0, duration: { band: 'slow', ms: [100, 3000], source: 'e-mail API, usually 0.1 to 3 s' } } as const;

export const mailersend = library({
  name: 'mailersend', packages: { mailersend: '>=1 <4' }, checked: '3.4.0', docs: 'https://github.com/mailersend/mailersend-nodejs#readme',
  types: { MailerSend: { made: ['new MailerSend', 'new default'] } },
  calls: {
    // Version 1 sends by itself.
    'MailerSend.{send,email.send,email.sendBulk}': send,
    'MailerSend.{sms,whatsapp}.send': { ...send, category: 'sms', duration: { band: 'instant', ms: [200, 1000], source: 'accepted by the provider' } },
    'MailerSend.email.{domain,recipient,message,template,webhook,schedule,identity}.*': { ...send, category: 'saas', operation: 'manage' },
  },
});
