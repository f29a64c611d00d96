import { createTransport } from 'nodemailer';

const transporter = createTransport({ host: process.env.SMTP_HOST, port: 587 });

export async function sendWelcome(email: string): Promise<void> {
  await transporter.sendMail({
    from: 'shop@example.com',
    to: email,
    subject: 'Welcome',
    text: 'Nice to have you here.',
  });
}
