import { library } from '../library';

const mail = { category: 'email', target: 'receiver.channel', payload: 'arg[0]', defaultTimeout: 'none', defaultRetries: 3 } as const;

export const azureCommunication = library({
  name: '@azure/communication-email', packages: { '@azure/communication-email': '>=1 <2', '@azure/communication-sms': '>=1 <2' }, checked: '1.1.0, @azure/communication-sms 1.1.0', docs: 'https://learn.microsoft.com/javascript/api/@azure/communication-email/',
  types: {
    EmailClient: { made: ['new EmailClient'], channel: "'azure.communication'" }, SmsClient: { made: ['new SmsClient'] },
    Poller: { made: ['EmailClient.beginSend'], channel: 'made.receiver.channel' },
  },
  calls: {
    'EmailClient.beginSend': { ...mail, style: 'async', operation: 'send' },
    'Poller.pollUntilDone': { ...mail, style: 'sync', waits: true, duration: { band: 'slow', ms: [1000, 30_000], source: 'asks until the mail is on its way' } },
    'SmsClient.send': { ...mail, category: 'sms', style: 'sync', operation: 'send', target: "'azure.communication'", duration: { band: 'instant', ms: [200, 1000], source: 'accepted by the provider' } },
  },
});
