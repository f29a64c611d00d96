import FormData from 'form-data';
import Mailgun from 'mailgun.js';

const notes = { messages: { create: (name: string) => name } };

notes.messages.create('example.com');
export const mailgun = new Mailgun(FormData);
