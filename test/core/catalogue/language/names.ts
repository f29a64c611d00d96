import { Readable, Transform } from 'node:stream';
import { EventEmitter } from 'node:events';

interface Bus { publish(topic: string, value: unknown): void; send(value: unknown): void; request(name: string): Promise<unknown> }

class Registry {
  private readonly entries = new Map<string, unknown>();
  private readonly waiting: unknown[] = [];

  publish(name: string, value: unknown): void {
    this.entries.set(name, value);
    this.waiting.push(value);
  }

  get(name: string): unknown {
    return this.entries.get(name);
  }

  add(job: unknown): void {
    this.waiting.unshift(job);
  }
}

export function run(bus: Bus, registry: Registry, stream: Readable, emitter: EventEmitter, target: EventTarget): unknown {
  registry.publish('orders', 1);
  registry.add({ id: 1 });
  stream.push('x');
  stream.pipe(new Transform());
  emitter.emit('orders', 1);
  target.dispatchEvent(new Event('orders'));
  bus.publish('orders', 1);
  bus.send(1);
  return [registry.get('orders'), new Set([1]).delete(1), new WeakMap().get({}), 'a-b'.search('a'), [3, 1].find((one) => one > 1)];
}
