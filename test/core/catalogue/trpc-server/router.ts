import { initTRPC } from '@trpc/server';

const t = initTRPC.context<{ user: string }>().create();
const publicProcedure = t.procedure;

export const router = t.router({
  order: publicProcedure.input((value) => value).query(async ({ input }) => fetch(`http://orders/orders/${input}`)),
//                                               ^^^^^ in rpc sync order
//                                                                          ^^^^^ out http sync GET orders/orders/${input}
// < entry request order
  pay: publicProcedure.mutation(() => true),
//                     ^^^^^^^^ in rpc sync pay
// < entry request pay
});
