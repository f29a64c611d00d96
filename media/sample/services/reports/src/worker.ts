import { Worker } from 'bullmq';
import { renderReport } from './browser';
import { connection } from './queues';

/** Right: the same slow work, where nobody waits for it. */
new Worker('invoices', async (job) => {
  const file = await renderReport(`https://shop.example.com/invoices/${job.data.order}`);
  return `invoice of ${file.byteLength} bytes`;
}, { connection });

new Worker('exports', async (job) => {
  await renderReport(`https://shop.example.com/exports/${job.data.month}`);
}, { connection });

new Worker('audit-events', async (job) => {
  process.stdout.write(`${JSON.stringify(job.data)}\n`);
}, { connection });
