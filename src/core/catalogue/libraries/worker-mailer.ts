import { library } from '../library';

const send = { category: 'email', style: 'sync', operation: 'send', payload: 'arg[last]', defaultTimeout: 60_000, defaultRetries: 0 } as const;

export const workerMailer = library({
  name: 'worker-mailer', packages: { 'worker-mailer': '>=1 <3' }, checked: '1.2.1', docs: 'https://github.com/zou-yu/worker-mailer#readme',
  types: { WorkerMailer: { made: ['WorkerMailer.connect'], base: 'made[0].host' } },
  calls: {
    'WorkerMailer.send': { ...send, target: 'receiver.base | arg[0].host' },
  },
});
