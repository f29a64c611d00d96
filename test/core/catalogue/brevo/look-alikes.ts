import { BrevoClient } from '@getbrevo/brevo';

const notes = { sendTransacEmail: (mail: object) => mail };

notes.sendTransacEmail({});
export const client = new BrevoClient({ apiKey: 'key' });
