import { DBOS } from '@dbos-inc/dbos-sdk';

const post = { send: (name: string) => name };

export async function start() {
  post.send('paid');
  DBOS.setConfig({ name: 'shop' });
  await DBOS.launch();
  DBOS.logger.info('up');
}
