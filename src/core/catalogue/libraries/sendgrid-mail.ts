import { library } from '../library';

const send = {
  category: 'email', style: 'sync', operation: 'send', target: "'api.sendgrid.com'", payload: 'arg[0]', callback: 'arg[last]', defaultTimeout: 'none', defaultRetries: 0,
  duration: { band: 'slow', ms: [100, 3000], source: 'e-mail API, usually 0.1 to 3 s' },
} as const;

export const sendgridMail = library({
  name: '@sendgrid/mail', packages: { '@sendgrid/mail': '>=6 <9', '@anchan828/nest-sendgrid': '>=0.3', '@ntegral/nestjs-sendgrid': '>=1' }, checked: '8.1.6', docs: 'https://github.com/sendgrid/sendgrid-nodejs/tree/main/packages/mail',
  types: { MailService: { made: ['new MailService', '@ntegral/nestjs-sendgrid#InjectSendGrid'], values: ['default'] }, SendGridService: { extends: ['MailService'] } },
  calls: { 'MailService.{send,sendMultiple}': send },
});
