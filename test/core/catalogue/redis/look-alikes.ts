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

/** What a listener of another thing gives back is no client. */
class Bell {
  on(name: string, ring: () => void): Map<string, string> {
    ring();
    return new Map([[name, name]]);
  }
}

export const rung = new Bell().on('error', () => undefined).get('error');
