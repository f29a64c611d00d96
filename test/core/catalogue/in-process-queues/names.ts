import { default as Queue } from 'better-queue';
import { Mutex, Semaphore } from 'async-mutex';
import { Sema } from 'async-sema';
import PQueue from 'p-queue';

const mails = new PQueue();
const jobs = new Queue(() => undefined);
const mutex = new Mutex();

export async function run(ids: readonly string[]) {
  await mails.addAll(ids.map((id) => async () => id));
  jobs.push({ id: 1 });
  await mutex.runExclusive(async () => ids);
  await new Semaphore(2).acquire();
  await new Sema(2).acquire();
  await mails.onIdle();
}
