import { initTRPC } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { Resend } from 'resend';
import Stripe from 'stripe';

class Shop {
  constructor(private readonly name: string) {}
  async close() {
    await fetch(`http://shops/shops/${this.name}`, { method: 'DELETE' });
//        ^^^^^ out http sync DELETE shops/shops/${name}
  }
}

const opened = async (id: string) => new Shop(id);

const createContext = async () => ({ mails: new Resend('key'), user: 'anna' });

export const handler = (request: Request) => fetchRequestHandler({ endpoint: '/trpc', req: request, router: app, createContext });

const t = initTRPC.context<typeof createContext>().create();

const paying = t.procedure.use(async ({ ctx, next }) => next({ ctx: { ...ctx, stripe: new Stripe('key') } }));
// < entry request paying

const inShop = t.procedure.use(async (options) => {
// < entry request inShop
  const shop = await opened('one').then((one) => one).catch(() => { throw new Error('closed'); });
  return options.next({ ctx: { shop } });
});

const app = t.router({
  welcome: t.procedure.mutation(async ({ ctx }) => ctx.mails.emails.send({ to: ctx.user })),
//                     ^^^^^^^^ in rpc sync welcome
//                                                                  ^^^^ out email sync api.resend.com
// < entry request welcome
  pay: paying.mutation(async ({ ctx: { stripe } }) => stripe.charges.create({ amount: 1 })),
//            ^^^^^^^^ in rpc sync pay
//                                                                   ^^^^^^ out payment sync api.stripe.com/v1/charges
// < entry request pay
  close: inShop.mutation(async ({ ctx }) => {
//              ^^^^^^^^ in rpc sync close
// < entry request close
    const { shop } = ctx;
    await shop.close();
  }),
  // Nobody adds it.
  other: t.procedure.query(async ({ ctx }) => ctx.other.emails.send({})),
//                   ^^^^^ in rpc sync other
// < entry request other
});
