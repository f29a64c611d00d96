import { Resend } from 'resend';

const paper = { emails: { send: (to: string) => to } };

paper.emails.send('a@example.com');
export const resend = new Resend('key');
