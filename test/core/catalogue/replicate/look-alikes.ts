import { parseProgressFromLogs, validateWebhook } from 'replicate';

const lab = { run: (id: string): string => id };

export async function check(request: Request): Promise<unknown> {
  return [await validateWebhook(request, 'secret'), parseProgressFromLogs('10%'), lab.run('acme/flux')];
}
