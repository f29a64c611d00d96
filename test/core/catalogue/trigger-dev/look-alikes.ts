import { logger, metadata, wait } from '@trigger.dev/sdk';

const alarm = { trigger: (name: string) => name };

export async function rest() {
  alarm.trigger('resize');
  logger.info('resting');
  metadata.set('state', 'resting');
  await wait.for({ seconds: 5 });
}
