import { Queue, QueueEvents } from 'bullmq';

export const connection = { host: process.env.REDIS_HOST };

export const invoices = new Queue('invoices', { connection });
export const invoiceEvents = new QueueEvents('invoices', { connection });
export const exports = new Queue('exports', { connection });
export const events = new Queue('audit-events', { connection });
