import { library } from '../library';

const send = {
  category: 'email', style: 'sync', operation: 'send', target: "'api.resend.com'", payload: 'arg[0]', defaultTimeout: 'none', defaultRetries: 0, answersErrors: true,
  duration: { band: 'slow', ms: [100, 3000], source: 'e-mail API, usually 0.1 to 3 s' },
} as const;

export const resend = library({
  name: 'resend', packages: { resend: '>=1 <7' }, checked: '6.38.0', docs: 'https://resend.com/docs/send-with-nodejs',
  types: { Resend: { made: ['new Resend'] } },
  calls: {
    'Resend.emails.{send,create}': send,
    'Resend.batch.{send,create}': send,
    'Resend.broadcasts.send': send,
    'Resend.emails.{get,list,update,cancel}': { ...send, operation: 'manage' },
    'Resend.{contacts,audiences,domains,segments}.{create,get,list,update,remove}': { category: 'saas', style: 'sync', target: "'api.resend.com'", defaultTimeout: 'none' },
  },
});
