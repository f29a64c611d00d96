import { library } from '../library';

export const webPush = library({
  name: 'web-push', packages: { 'web-push': '>=3 <4' }, checked: '3.6.7, @types/web-push 3.6.4', docs: 'https://github.com/web-push-libs/web-push#readme',
  calls: {
    sendNotification: {
      category: 'push', style: 'sync', operation: 'send', target: 'arg[0].endpoint', payload: 'arg[1]', timeout: 'arg[2].timeout', defaultTimeout: 'none', defaultRetries: 0,
      duration: { band: 'instant', ms: [50, 500], source: 'accepted by the provider' },
    },
  },
});
