import { library } from '../library';

export const firebaseCallable = library({
  name: '@firebase/functions', packages: { '@firebase/functions': '>=0.8 <1', 'firebase/functions': '>=9 <13', '@angular/fire/functions': '>=7', '@react-native-firebase/functions': '>=18' }, checked: '0.14.0', docs: 'https://firebase.google.com/docs/functions/callable',
  types: { Callable: { made: ['httpsCallable'], channel: 'made[1]', timeout: 'made[2].timeout' }, CallableAtUrl: { made: ['httpsCallableFromURL'], extends: ['Callable'], channel: 'made[1]' } },
  calls: { 'Callable()': { category: 'rpc', style: 'sync', operation: 'send', target: 'receiver.channel', payload: 'arg[0]', timeout: 'receiver.timeout', defaultTimeout: 70_000, defaultRetries: 0 } },
});
