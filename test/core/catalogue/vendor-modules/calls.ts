import mailchimp from '@mailchimp/mailchimp_marketing';
import * as sendgrid from '@sendgrid/client';

mailchimp.setConfig({ apiKey: 'key', server: 'us1' });

export async function subscribe(list: string) {
  await mailchimp.lists.addListMember(list, { email_address: 'a@example.com' });
//                      ^^^^^^^^^^^^^ out saas sync api.mailchimp.com
  await sendgrid.request({ url: '/v3/marketing/contacts', method: 'PUT' });
//               ^^^^^^^ out saas sync ?
}
