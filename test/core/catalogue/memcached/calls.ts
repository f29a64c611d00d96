// shows: timeout
import Memcached from 'memcached';

const cache = new Memcached('cache:11211', { timeout: 800 });

export function read(id: string, done: (value: unknown) => void): void {
  cache.get(`order:${id}`, (_, value) => done(value));
//      ^^^ out cache sync order:${id}, 800 ms
  cache.set('order', id, 60, () => undefined);
//      ^^^ out cache sync order, 800 ms
  cache.del('order', () => undefined);
//      ^^^ out cache sync order, 800 ms
}
