import { library } from '../library';

const call = { category: 'saas', style: 'sync', target: "'api.twilio.com'", payload: 'arg[0]', callback: 'arg[last]', timeout: 'receiver.timeout', defaultTimeout: 30_000, defaultRetries: 0 } as const;
const sms = { ...call, category: 'sms', operation: 'send', duration: { band: 'instant', ms: [200, 1000], source: 'accepted by the provider' } } as const;

export const twilio = library({
  name: 'twilio', packages: { twilio: '>=3 <7' }, checked: '6.2.0', docs: 'https://www.twilio.com/docs/libraries/node',
  types: {
    Twilio: { made: ['default()', 'new Twilio', 'new default'], timeout: 'made[2].timeout' },
    VerifyService: { made: ['Twilio.verify.v2.services', 'Twilio.verify.services'], timeout: 'made.receiver.timeout' },
    Resource: { made: ['Twilio.messages', 'Twilio.calls', 'Twilio.conversations.v1.conversations'], timeout: 'made.receiver.timeout' },
  },
  calls: {
    'Twilio.messages.create': sms,
    'Twilio.api.v2010.messages.create': sms,
    'VerifyService.verifications.create': { ...sms, target: "'verify.twilio.com'" },
    'VerifyService.verificationChecks.create': { ...call, target: "'verify.twilio.com'" },
    'Twilio.calls.{create,list}': call,
    'Twilio.conferences.list': call,
    'Twilio.messages.list': call,
    'Resource.{fetch,update,remove}': call,
  },
});
