import { Queue } from 'bullmq';

/** Worked off by the notifications service. */
export const emails = new Queue('emails', { connection: { host: process.env.REDIS_HOST } });
