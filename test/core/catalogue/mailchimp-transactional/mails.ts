// shows: timeout
import mailchimp from '@mailchimp/mailchimp_transactional';

const client = mailchimp('key');

export async function send(email: string) {
  await client.messages.send({ message: { to: [{ email }] } });
//                      ^^^^ out email sync mandrillapp.com, 300000 ms
  await client.messages.send({ message: { to: [{ email }] }, async: true });
//                      ^^^^ out email async mandrillapp.com, 300000 ms
  await client.messages.sendTemplate({ template_name: 'welcome', template_content: [], message: { to: [{ email }] } });
//                      ^^^^^^^^^^^^ out email sync mandrillapp.com, 300000 ms
  return client.users.ping();
//                    ^^^^ out saas sync mandrillapp.com, 300000 ms
}
