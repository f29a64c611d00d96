import { extendType, mutationField, objectType, queryField, subscriptionField } from 'nexus';

export const order = queryField('order', { type: 'Order', resolve: (_root, { id }) => fetch(`http://store/orders/${id}`) });
//                                                                                    ^^^^^ out http sync GET store/orders/${id}
// < entry request order
export const add = mutationField('addOrder', { type: 'Order', async resolve() { await fetch('http://store/orders', { method: 'POST' }); } });
//                                                                                    ^^^^^ out http sync POST store/orders
// < entry request addOrder

export const type = objectType({
  name: 'Order',
  definition(t) {
    t.string('id');
    t.field('price', { type: 'Price', resolve: () => fetch('http://prices/1') });
//                                                   ^^^^^ out http sync GET prices/1
// < entry request price
  },
});

export const more = extendType({
  type: 'Query',
  definition(t) {
    t.list.field('orders', { type: 'Order', resolve: () => fetch('http://store/orders') });
//                                                         ^^^^^ out http sync GET store/orders
// < entry request orders
  },
});

export const added = subscriptionField('added', { type: 'Order', subscribe: () => fetch('http://store/added') as never, resolve: (event) => event });
//                                                                                ^^^^^ out http sync GET store/added
// < entry request added
