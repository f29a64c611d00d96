import nodemailer, { type Transporter } from 'nodemailer';

const transport = nodemailer.createTransport({ host: 'smtp.example.com', port: 587 });

export async function welcome(to: string) {
  await transport.sendMail({ to, subject: 'Welcome' });
//                ^^^^^^^^ out email sync smtp.example.com
}

export function notify(to: string): void {
  transport.sendMail({ to, subject: 'News' }, () => undefined);
//          ^^^^^^^^ out email sync smtp.example.com
}

export function forget(to: string): void {
  void transport.sendMail({ to, subject: 'Bye' });
//               ^^^^^^^^ out email async smtp.example.com
}

export class Mailer {
  private readonly transporter: Transporter;

  constructor() {
    this.transporter = nodemailer.createTransport({ host: process.env.SMTP_HOST });
  }

  send(to: string) {
    return this.transporter.sendMail({ to });
//                          ^^^^^^^^ out email sync ${SMTP_HOST}
  }
}
