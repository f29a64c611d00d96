import { parentPort, Worker } from 'node:worker_threads';
import Piscina from 'piscina';

const pool = new Piscina({ filename: './work.js' });

export async function run(id: string) {
  const worker = new Worker('./work.js', { workerData: id });
  worker.postMessage(id);
  worker.on('message', () => undefined);
  parentPort?.postMessage(id);
  return pool.run({ id });
}
