// shows: timeout
import { ServerClient } from 'postmark';
import * as postmark from 'postmark';

const client = new ServerClient('token');

export async function send(To: string) {
  await client.sendEmail({ From: 'a@example.com', To, Subject: 'Hello', TextBody: 'Hello' });
//             ^^^^^^^^^ out email sync api.postmarkapp.com, 180000 ms
  await client.sendEmailBatch([{ From: 'a@example.com', To, Subject: 'Hello', TextBody: 'Hello' }]);
//             ^^^^^^^^^^^^^^ out email sync api.postmarkapp.com, 180000 ms
  await client.sendEmailWithTemplate({ From: 'a@example.com', To, TemplateId: 1, TemplateModel: {} });
//             ^^^^^^^^^^^^^^^^^^^^^ out email sync api.postmarkapp.com, 180000 ms
  await new postmark.ServerClient('token').sendEmail({ From: 'a@example.com', To });
//                                         ^^^^^^^^^ out email sync api.postmarkapp.com, 180000 ms
}
