// shows: timeout
import { MailerModule, MailerService } from '@nestjs-modules/mailer';
import { Injectable, Module } from '@nestjs/common';

@Injectable()
export class Mails {
  constructor(private readonly mailer: MailerService) {}

  async welcome(to: string) {
    await this.mailer.sendMail({ to, template: 'welcome' });
//                    ^^^^^^^^ out email sync smtp.example.com, 600000 ms
  }
}

@Module({ imports: [MailerModule.forRoot({ transport: { host: 'smtp.example.com' } })], providers: [Mails] })
export class MailsModule {}
