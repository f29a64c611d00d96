import { HttpError } from 'wasp/server';

const emailSender = { send: (text: string) => text };

export const run = () => emailSender.send(new HttpError(400).message);
