import { library } from '../library';

export const mailgun = library({
  name: 'mailgun.js', packages: { 'mailgun.js': '>=2 <15', 'mailgun-js': '>=0.20 <1' }, checked: '14.0.1', docs: 'https://github.com/mailgun/mailgun.js#readme',
  types: {
    Mailgun: { made: ['new default', 'new Mailgun'] },
    Client: { made: ['Mailgun.client', 'client', 'default()'] },
    Messages: { made: ['Client.messages'] },
  },
  calls: {
    '{Client.messages.create,Messages.send}': {
      category: 'email', style: 'sync', operation: 'send', target: "'api.mailgun.net'", payload: 'arg[1] | arg[0]', callback: 'arg[last]', timeout: 'made[0].timeout', defaultTimeout: 60_000, defaultRetries: 0,
      duration: { band: 'slow', ms: [100, 3000], source: 'e-mail API, usually 0.1 to 3 s' },
    },
  },
});
