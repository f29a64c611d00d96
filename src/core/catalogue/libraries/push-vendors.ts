import { library } from '../library';

const push = { category: 'push', style: 'sync', operation: 'send', payload: 'arg[0]', defaultRetries: 0, duration: { band: 'instant', ms: [50, 500], source: 'accepted by the provider' } } as const;

export const pushVendors = library({
  name: '@parse/node-apn', packages: { '@parse/node-apn': '>=3 <9', apn: '>=2 <3', '@onesignal/node-onesignal': '>=1 <6' }, checked: '8.1.0, @onesignal/node-onesignal 5.18.0', docs: 'https://github.com/parse-community/node-apn#readme',
  types: { Provider: { made: ['new Provider', 'new MultiProvider'], timeout: 'made[0].requestTimeout' }, OneSignal: { made: ['new DefaultApi'] } },
  calls: {
    'Provider.{send,broadcast}': { ...push, target: "'api.push.apple.com'", timeout: 'receiver.timeout', defaultTimeout: 5000, defaultRetries: 3 },
    'OneSignal.createNotification': { ...push, target: "'api.onesignal.com'", defaultTimeout: 'none' },
    'OneSignal.{cancelNotification,getNotification,getNotifications,createUser,updateUser,deleteUser,createSegments}': { ...push, category: 'saas', operation: 'manage', target: "'api.onesignal.com'", defaultTimeout: 'none' },
  },
});
