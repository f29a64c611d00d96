import { HandlebarsAdapter } from '@nestjs-modules/mailer/dist/adapters/handlebars.adapter';

class MailerService {
  sendMail(mail: object): object {
    return mail;
  }
}

new MailerService().sendMail({});
export const adapter = new HandlebarsAdapter();
