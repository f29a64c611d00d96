import { Queue } from 'bullmq';

export const connection = { host: process.env.REDIS_HOST };

export const emails = new Queue('emails', { connection });
