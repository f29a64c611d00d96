import { EmailClient, KnownEmailSendStatus } from '@azure/communication-email';

const post = { beginSend: (mail: object) => mail };

post.beginSend({});
export const client = new EmailClient('endpoint=https://shop.communication.azure.com');
export const done = KnownEmailSendStatus.Succeeded;
