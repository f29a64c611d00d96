import { library } from '../library';

export const emailTemplates = library({
  name: 'email-templates', packages: { 'email-templates': '>=5 <13' }, checked: '12.0.3, @types/email-templates 10.0.4', docs: 'https://github.com/forwardemail/email-templates#readme',
  types: { Email: { made: ['new default'], base: 'made[0].transport.host | made[0].transport.service | made[0].transport' } },
  calls: {
    'Email.send': {
      category: 'email', style: 'sync', operation: 'send', target: 'receiver.base', payload: 'arg[0]', defaultTimeout: 600_000, duration: { band: 'slow', ms: [100, 3000], source: 'renders, then hands over to SMTP, usually 0.1 to 3 s' },
      switches: [{ when: 'made[0].transport.jsonTransport', is: true, then: { target: "'jsonTransport'" } }],
    },
  },
});
