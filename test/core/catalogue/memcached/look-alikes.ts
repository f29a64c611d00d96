import Memcached from 'memcached';

const settings = new Map<string, string>();

export function watch(cache: Memcached): string | undefined {
  cache.on('failure', () => undefined);
  cache.end();
  return settings.get('host');
}
