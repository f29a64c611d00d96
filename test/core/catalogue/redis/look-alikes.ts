import { commandOptions, createClient } from 'redis';

const client = createClient();
client.on('error', () => undefined);

const cache = new Map<string, string>();

export async function stop() {
  cache.get('latest');
  cache.set('latest', '1');
  commandOptions({ isolated: true });
  await client.connect();
  await client.quit();
}
