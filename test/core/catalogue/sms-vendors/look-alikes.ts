import { Auth } from '@vonage/auth';
import { Vonage } from '@vonage/server-sdk';
import { Response } from 'plivo';

const notes = { sms: { send: (text: string) => text } };

notes.sms.send('hello');
export const vonage = new Vonage(new Auth({ apiKey: 'key', apiSecret: 'secret' }));
export const answer = Response().toXML();
