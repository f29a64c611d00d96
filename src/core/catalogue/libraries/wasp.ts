import { library } from '../library';

/** What the framework generates beside the own code; its senders are SMTP, SendGrid or Mailgun, as the specification says. */
export const wasp = library({
  name: 'wasp', packages: { 'wasp/server/email': '*' }, checked: '0.19', docs: 'https://wasp.sh/docs/advanced/email',
  calls: { 'emailSender.send': { category: 'email', style: 'sync', operation: 'send', target: 'arg[0].to', payload: 'arg[0]', defaultTimeout: 'none', defaultRetries: 0 } },
});
