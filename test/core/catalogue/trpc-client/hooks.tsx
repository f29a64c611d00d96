import { createTRPCReact } from '@trpc/react-query';
import type { Router } from './router';

const trpc = createTRPCReact<Router>();

export const Team = () => {
  const utils = trpc.useUtils();
  const { data } = trpc.team.get.useQuery({ id: 1 });
//                               ^^^^^^^^ out rpc sync team/get
  const remove = trpc.team.remove.useMutation();
//                                ^^^^^^^^^^^ out rpc sync team/remove
  const refresh = async () => {
    await utils.team.members.fetch({ id: 1 });
//                           ^^^^^ out rpc sync team/members
    await utils.client.team.rename.mutate({ id: 1 });
//                                 ^^^^^^ out rpc sync team/rename
    await utils.team.get.invalidate();
  };
  return <button onClick={refresh}>{data?.name}{remove.status}</button>;
};
