import nodemailer from 'nodemailer';

class Outbox {
  readonly mails: object[] = [];

  sendMail(mail: object): void {
    this.mails.push(mail);
  }
}

const outbox = new Outbox();

export function queue(to: string, info: nodemailer.SentMessageInfo): string | false {
  outbox.sendMail({ to });
  return nodemailer.getTestMessageUrl(info);
}
