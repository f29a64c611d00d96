import { os } from '@orpc/server';
import { oc } from '@orpc/contract';
import { safe } from '@orpc/client';

export const contract = oc.input({} as never).output({} as never);
export const middleware = os.middleware(async ({ next }) => next());
export const failed = async (work: Promise<string>) => (await safe(work)).error;
const builder = { handler: (work: () => void): void => work() };
builder.handler(() => undefined);
