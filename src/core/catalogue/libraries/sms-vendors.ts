import { library } from '../library';

const call = { category: 'saas', style: 'sync', payload: 'arg[0]', defaultRetries: 0 } as const;
const sms = { ...call, category: 'sms', operation: 'send', duration: { band: 'instant', ms: [200, 1000], source: 'accepted by the provider' } } as const;
const vonage = { target: "'api.nexmo.com'", timeout: 'made[1].timeout', defaultTimeout: 'none' } as const;
const plivo = { target: "'api.plivo.com'", timeout: 'made[2].timeout', defaultTimeout: 60_000 } as const;
const messagebird = { target: "'rest.messagebird.com'", callback: 'arg[last]', returns: 'nothing', timeout: 'made[1]', defaultTimeout: 5000 } as const;
const telnyx = { target: "'api.telnyx.com'", timeout: 'made[0].timeout', defaultTimeout: 60_000, defaultRetries: 2 } as const;

export const smsVendors = library({
  name: '@vonage/server-sdk', packages: { '@vonage/server-sdk': '>=2 <4', '@vonage/sms': '>=1', '@vonage/messages': '>=1', plivo: '>=4 <5', messagebird: '>=3 <5', telnyx: '>=1 <8' },
  checked: '3.30.1, plivo 4.79.0, messagebird 4.0.1, telnyx 7.24.0', docs: 'https://github.com/Vonage/vonage-node-sdk#readme',
  types: {
    Vonage: { made: ['new Vonage'] }, VonageChannel: { made: ['new SMS', 'new Messages'] }, PlivoClient: { made: ['new Client'] },
    MessageBird: { made: ['initClient', 'default()'] }, Telnyx: { made: ['new Telnyx', 'new default'] },
  },
  calls: {
    'Vonage.{sms,messages}.send': { ...sms, ...vonage }, 'VonageChannel.send': { ...sms, ...vonage },
    'Vonage.verify.start': { ...sms, ...vonage }, 'Vonage.verify2.newRequest': { ...sms, ...vonage },
    'Vonage.{verify,verify2,voice,numbers,accounts,applications}.*': { ...call, ...vonage },
    'PlivoClient.messages.create': { ...sms, ...plivo }, 'PlivoClient.{calls,conferences,lookup,numbers,verify,verify_session,messages}.*': { ...call, ...plivo },
    'MessageBird.messages.create': { ...sms, ...messagebird }, 'MessageBird.{verify,voice_messages,lookup,hlr,contacts,balance,conversations,messages}.*': { ...call, ...messagebird },
    'Telnyx.messages.{send,create}': { ...sms, ...telnyx }, 'Telnyx.{calls,verifications,numberLookup,phoneNumbers,messages}.*': { ...call, ...telnyx },
  },
});
