import { library } from '../library';

const request = { entry: 'request', category: 'route', style: 'sync' } as const;

/**
 * What the framework generates beside the own code: a type for each query, action, API and job that the specification declares, with the function that it names.
 * Its senders of mails are SMTP, SendGrid or Mailgun, as the specification says.
 */
export const wasp = library({
  name: 'wasp', packages: { 'wasp/server/email': '*', 'wasp/server/operations': '*', 'wasp/server/api': '*', 'wasp/server/jobs': '*' }, checked: '0.19', docs: 'https://wasp.sh/docs/advanced/email',
  typed: { 'wasp/server/operations#*': request, 'wasp/server/api#*': request, 'wasp/server/jobs#*': { entry: 'consumer', category: 'enqueue', style: 'async' } },
  calls: { 'emailSender.send': { category: 'email', style: 'sync', operation: 'send', target: 'arg[0].to', payload: 'arg[0]', defaultTimeout: 'none', defaultRetries: 0 } },
});
