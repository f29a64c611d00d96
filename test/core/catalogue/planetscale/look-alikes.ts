import { DatabaseError } from '@planetscale/database';

const job = { execute: (): string => 'done' };

export const run = (error: unknown): string => (error instanceof DatabaseError ? error.message : job.execute());
