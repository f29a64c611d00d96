import mailchimp from '@mailchimp/mailchimp_transactional';

const notes = { messages: { send: (text: string) => text } };

notes.messages.send('hello');
export const client = mailchimp('key');
