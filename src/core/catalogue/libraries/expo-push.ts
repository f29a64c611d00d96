import { library } from '../library';

const call = { category: 'push', style: 'sync', target: "'exp.host'", payload: 'arg[0]', defaultTimeout: 'none', defaultRetries: 2, duration: { band: 'instant', ms: [50, 500], source: 'accepted by the provider' } } as const;

export const expoPush = library({
  name: 'expo-server-sdk', packages: { 'expo-server-sdk': '>=3 <8' }, checked: '7.2.0', docs: 'https://github.com/expo/expo-server-sdk-node#readme',
  types: { Expo: { made: ['new Expo', 'new default'] } },
  calls: { 'Expo.sendPushNotificationsAsync': { ...call, operation: 'send' }, 'Expo.getPushNotificationReceiptsAsync': call },
});
