import { library } from '../library';

const send = { category: 'email', style: 'sync', operation: 'send', target: "'mail'", payload: 'arg[0]', defaultTimeout: 'none' } as const;

export const adonisMail = library({
  name: '@adonisjs/mail', packages: { '@adonisjs/mail': '>=7 <11', '@adonisjs/mail/services/main': '*', '@ioc:Adonis/Addons/Mail': '*' }, checked: '9.2.2', docs: 'https://docs.adonisjs.com/guides/digging-deeper/mail',
  types: { MailService: { values: ['default'] }, Mailer: { made: ['MailService.use'], channel: 'made[0]' } },
  calls: {
    'MailService.send': send, 'MailService.sendLater': { ...send, style: 'async' },
    'Mailer.send': { ...send, target: "receiver.channel | 'mail'" }, 'Mailer.sendLater': { ...send, style: 'async', target: "receiver.channel | 'mail'" },
  },
});
