import { implement, os } from '@orpc/server';
import { RPCHandler } from '@orpc/server/fetch';
import { contract } from './contract';

const base = os.$context<{ user: string }>();
const signedIn = base.use(({ next }) => next({ context: { user: 'a' } }));

const list = signedIn.input({} as never).handler(async ({ input }) => fetch(`http://orders/orders/${input}`));
//                                       ^^^^^^^ in rpc sync orders/list
//                                                                    ^^^^^ out http sync GET orders/orders/${input}
// < entry request orders.list
const admin = { drop: signedIn.route({ method: 'DELETE' }).handler(() => true) };
//                                                         ^^^^^^^ in rpc sync orders/admin/drop
// < entry request orders.admin.drop

const users = implement(contract.users);
const find = users.find.handler(async () => 1);
//                      ^^^^^^^ in rpc sync users/find
// < entry request users.find

export const router = { orders: { list, admin }, users: os.prefix('/users').router({ find }) };

export const handler = new RPCHandler(router, { plugins: [] });
