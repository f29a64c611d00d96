import { Worker } from 'bullmq';
import { renderPages } from './browser';
import { connection } from './queues';

/** Right: the same slow work, where nobody waits for it. */
new Worker('invoices', async (job) => {
  const printed = await renderPages([`https://shop.example.com/invoices/${job.data.order}`]);
  return `${printed} invoice printed`;
}, { connection });

new Worker('exports', async (job) => {
  await renderPages([`https://shop.example.com/exports/${job.data.month}`]);
}, { connection });

new Worker('audit-events', async (job) => {
  process.stdout.write(`${JSON.stringify(job.data)}\n`);
}, { connection });
