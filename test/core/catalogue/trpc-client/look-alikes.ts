import { createTRPCReact, getQueryKey } from '@trpc/react-query';

const trpc = createTRPCReact<unknown>();

export const key = () => getQueryKey(trpc.team.get);
export const utils = { team: { fetch: (id: number) => id } };
utils.team.fetch(1);
