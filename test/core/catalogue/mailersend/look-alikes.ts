import { EmailParams, Recipient, Sender } from 'mailersend';

const paper = { email: { send: (mail: object) => mail } };

paper.email.send({});
export const parameters = new EmailParams().setFrom(new Sender('a@example.com')).setTo([new Recipient('b@example.com')]);
