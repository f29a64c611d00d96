import async from 'async';
import Bottleneck from 'bottleneck';
import fastq from 'fastq';
import PQueue from 'p-queue';

const queue = new PQueue({ concurrency: 4 });
const limiter = new Bottleneck({ maxConcurrent: 2 });
const workers = fastq.promise(async (id: string) => id, 2);
const tasks = async.queue((id: string, done: () => void) => done(), 2);

export async function run(id: string) {
  await queue.add(async () => id);
  await limiter.schedule(async () => id);
  await workers.push(id);
  tasks.push(id);
}
