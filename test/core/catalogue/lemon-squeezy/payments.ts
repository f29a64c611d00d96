import { createCheckout, getCustomer, listOrders } from '@lemonsqueezy/lemonsqueezy.js';

export async function pay(store: string, variant: string) {
  const { data, error } = await createCheckout(store, variant, { testMode: true });
//                              ^^^^^^^^^^^^^^ out payment sync api.lemonsqueezy.com/createCheckout
  const customer = await getCustomer(7);
//                       ^^^^^^^^^^^ out payment sync api.lemonsqueezy.com/getCustomer
  return [data, error, customer, await listOrders({ filter: { storeId: store } })];
//                                     ^^^^^^^^^^ out payment sync api.lemonsqueezy.com/listOrders
}
