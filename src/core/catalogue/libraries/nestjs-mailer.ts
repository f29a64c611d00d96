import { library } from '../library';

export const nestjsMailer = library({
  name: '@nestjs-modules/mailer', packages: { '@nestjs-modules/mailer': '>=1 <3' }, checked: '2.3.7', docs: 'https://nest-modules.github.io/mailer/',
  types: {
    MailerService: {
      base: 'made[0].transport.host | made[0].transport.service | made[0].transport',
      registered: { 'MailerModule.forRoot': { each: 'arg[0]' }, 'MailerModule.forRootAsync': { each: 'arg[0]', options: 'useFactory()' } },
    },
  },
  calls: {
    'MailerService.sendMail': {
      category: 'email', style: 'sync', operation: 'send', target: 'receiver.base', payload: 'arg[0]', defaultTimeout: 600_000, duration: { band: 'slow', ms: [100, 3000], source: 'SMTP hand-over, usually 0.1 to 3 s' },
    },
  },
});
