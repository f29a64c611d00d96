import { initTRPC } from '@trpc/server';

const t = initTRPC.create();
const createRouter = t.router;

const list = t.procedure.query(() => []);
//                       ^^^^^ in rpc sync orders/list
// < entry request orders.list

// In no router.
export const spare = t.procedure.query(() => []);
//                               ^^^^^ in rpc sync ?
// < entry request spare

const admin = createRouter({
  drop: t.procedure.input((value) => value).output((value) => value).meta({ description: 'Takes an order out' }).mutation(() => true),
//                                                                                                               ^^^^^^^^ in rpc sync orders/admin/drop
// < entry request orders.admin.drop
});

const orders = createRouter({
  list,
  admin,
  ready: { all: t.procedure.query(() => true) },
//                          ^^^^^ in rpc sync orders/ready/all
// < entry request orders.ready.all
});

const health = createRouter({
  ping: t.procedure.query(() => 'pong'),
//                  ^^^^^ in rpc sync ping
// < entry request ping
});

export const app = t.mergeRouters(createRouter({ orders }), health);
