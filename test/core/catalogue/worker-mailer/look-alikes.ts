import type { WorkerMailerOptions } from 'worker-mailer';

export const hostOf = (options: WorkerMailerOptions) => options.host;
