import { library } from '../library';

const send = {
  category: 'email', style: 'sync', operation: 'send', target: "'email.amazonaws.com'", timeout: 'made[0].requestHandler.requestTimeout | made[0].requestHandler.socketTimeout', defaultTimeout: 'none', defaultRetries: 2, callback: 'arg[last]',
  duration: { band: 'slow', ms: [100, 3000], source: 'e-mail API, usually 0.1 to 3 s' },
} as const;
const manage = { ...send, operation: 'manage', duration: { band: 'instant', ms: [50, 500], source: 'management API' } } as const;

export const awsSes = library({
  name: '@aws-sdk/client-ses', packages: { '@aws-sdk/client-ses': '>=3 <4', '@aws-sdk/client-sesv2': '>=3 <4' }, checked: '3.1169.0', docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sesv2/',
  types: {
    SESClient: { made: ['new SESClient', 'new SESv2Client'] }, SESv2Client: { extends: ['SESClient'] },
    SES: { made: ['new SES', 'new SESv2'], extends: ['SESClient'] }, SESv2: { extends: ['SES'] },
  },
  calls: {
    'SESClient.send': {
      ...manage,
      commands: { SendEmailCommand: send, SendRawEmailCommand: send, SendTemplatedEmailCommand: send, SendBulkEmailCommand: send, SendBulkTemplatedEmailCommand: send },
    },
    'SES.{sendEmail,sendRawEmail,sendTemplatedEmail,sendBulkEmail,sendBulkTemplatedEmail}': send,
  },
});
