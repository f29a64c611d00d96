// shows: timeout
import { SendEmailCommand, SendRawEmailCommand, SendTemplatedEmailCommand, SES, SESClient } from '@aws-sdk/client-ses';
import { GetAccountCommand, SendBulkEmailCommand, SendEmailCommand as SendV2, SESv2, SESv2Client } from '@aws-sdk/client-sesv2';

const client = new SESClient({});
const second = new SESv2Client({ requestHandler: { requestTimeout: 4000 } });
const Destination = { ToAddresses: ['a@example.com'] };

export async function send() {
  await client.send(new SendEmailCommand({ Source: 'b@example.com', Destination, Message: { Subject: { Data: 'Hello' }, Body: {} } }));
//             ^^^^ out email sync email.amazonaws.com, no timeout
  await client.send(new SendRawEmailCommand({ RawMessage: { Data: Buffer.from('') } }));
//             ^^^^ out email sync email.amazonaws.com, no timeout
  await client.send(new SendTemplatedEmailCommand({ Source: 'b@example.com', Destination, Template: 'welcome', TemplateData: '{}' }));
//             ^^^^ out email sync email.amazonaws.com, no timeout
  await second.send(new SendV2({ Destination, Content: {} }));
//             ^^^^ out email sync email.amazonaws.com, 4000 ms
  await second.send(new SendBulkEmailCommand({ DefaultContent: {}, BulkEmailEntries: [] }));
//             ^^^^ out email sync email.amazonaws.com, 4000 ms
  await new SES({}).sendEmail({ Source: 'b@example.com', Destination, Message: { Subject: { Data: 'Hello' }, Body: {} } });
//                  ^^^^^^^^^ out email sync email.amazonaws.com, no timeout
  await new SESv2({}).sendEmail({ Destination, Content: {} });
//                    ^^^^^^^^^ out email sync email.amazonaws.com, no timeout
  return second.send(new GetAccountCommand({}));
//              ^^^^ out email sync email.amazonaws.com, 4000 ms
}
