import cluster from 'node:cluster';
import { BroadcastChannel, MessageChannel } from 'node:worker_threads';
import { wrap } from 'comlink';
import Tinypool from 'tinypool';
import workerpool from 'workerpool';

const pool = workerpool.pool('./work.js');

export async function run(worker: never) {
  await pool.exec('hash', ['x']);
  await new Tinypool({ filename: './work.js' }).run({});
  await wrap<{ hash(text: string): string }>(worker).hash('x');
  new BroadcastChannel('orders').postMessage('paid');
  new MessageChannel().port1.postMessage('x');
  cluster.fork();
  cluster.on('message', () => undefined);
  cluster.workers?.['1']?.send('x');
  process.send?.({ ready: true });
}
