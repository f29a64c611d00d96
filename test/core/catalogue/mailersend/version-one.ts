// shows: timeout
import MailerSend, { EmailParams } from 'mailersend';

export class Mailer {
  private readonly mailerSend: MailerSend;

  constructor(key: string) {
    this.mailerSend = new MailerSend({ api_key: key });
  }

  async send(): Promise<void> {
    await this.mailerSend.send(new EmailParams({}));
//                        ^^^^ out email sync api.mailersend.com, no timeout
  }
}
