import mailchimp from '@mailchimp/mailchimp_marketing';

const lists = { addListMember: (list: string) => Promise.resolve(list) };

mailchimp.setConfig({ apiKey: 'key', server: 'us1' });
const client = mailchimp.toString();

export async function add(list: string) {
  await lists.addListMember(client + list);
}
