import { library } from '../library';

export const nodemailer = library({
  name: 'nodemailer', packages: { nodemailer: '>=4 <11' }, checked: '10.6.1', docs: 'https://nodemailer.com',
  types: {
    Transporter: { made: ['createTransport'], base: 'made[0].host | made[0].service | made[0].url | made[0]', timeout: 'made[0].socketTimeout' },
    Mail: { extends: ['Transporter'] },
  },
  calls: {
    'Transporter.sendMail': {
      category: 'email', style: 'sync', operation: 'send', target: 'receiver.base', payload: 'arg[0]', callback: 'arg[1]',
      timeout: 'arg[0].signal | receiver.timeout', defaultTimeout: 600_000,
      duration: { band: 'slow', ms: [100, 3000], source: 'SMTP hand-over, usually 0.1 to 3 s' },
      // These build the message and deliver nothing.
      switches: [{ when: 'made[0].jsonTransport', is: true, then: { target: "'jsonTransport'" } }, { when: 'made[0].streamTransport', is: true, then: { target: "'streamTransport'" } }],
    },
    'Transporter.verify': { category: 'email', style: 'sync', target: 'receiver.base', callback: 'arg[0]', timeout: 'receiver.timeout', defaultTimeout: 120_000 },
  },
});
