import { vendorSdks } from '../vendor-sdk';

export const messageSdks = vendorSdks({
  name: 'SDKs for messages', category: 'sms', checked: 'clicksend 5.1.7', docs: 'https://www.npmjs.com/',
  hosts: {
    africastalking: 'api.africastalking.com', clicksend: 'rest.clicksend.com', '@infobip-api/sdk': 'api.infobip.com', msg91: 'api.msg91.com', nexmo: 'rest.nexmo.com',
    'onesignal-node': 'onesignal.com', '@pusher/push-notifications-server': 'pushnotifications.pusher.com', '@sinch/sdk-core': 'api.sinch.com', smsapi: 'api.smsapi.com',
  },
});
