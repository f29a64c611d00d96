// shows: timeout
import { BrevoClient, TransactionalEmailsApi, TransactionalSMSApi } from '@getbrevo/brevo';

const client = new BrevoClient({ apiKey: 'key' });

export async function send(email: string) {
  await client.transactionalEmails.sendTransacEmail({ to: [{ email }], subject: 'Hello' });
//                                 ^^^^^^^^^^^^^^^^ out email sync api.brevo.com, 60000 ms
  await client.transactionalSms.sendTransacSms({ recipient: '43123', content: 'Hello', sender: 'shop' });
//                              ^^^^^^^^^^^^^^ out sms sync api.brevo.com, 60000 ms
  await new TransactionalEmailsApi().sendTransacEmail({ to: [{ email }] } as never);
//                                   ^^^^^^^^^^^^^^^^ out email sync api.brevo.com, 60000 ms
  await new TransactionalSMSApi().sendTransacSms({ recipient: '43123' } as never);
//                                ^^^^^^^^^^^^^^ out sms sync api.brevo.com, 60000 ms
}
