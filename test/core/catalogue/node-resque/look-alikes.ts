import { Scheduler } from 'node-resque';

class Line {
  enqueue(name: string): string {
    return name;
  }
}

export async function start() {
  new Line().enqueue('mails');
  const scheduler = new Scheduler({ connection: { host: 'redis' } });
  await scheduler.connect();
  scheduler.on('start', () => undefined);
}
