import Mailjet from 'node-mailjet';

const mailjet = new Mailjet({ apiKey: 'key', apiSecret: 'secret' });

// Nothing goes out before the request.
export const prepared = mailjet.post('send', { version: 'v3.1' });

const desk = { request: (text: string) => text };
desk.request('hello');
