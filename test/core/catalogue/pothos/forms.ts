import SchemaBuilder from '@pothos/core';

const builder = new SchemaBuilder<object>({});

builder.queryType({ fields: (t) => ({ order: t.field({ type: 'String', resolve: () => fetch('http://store/orders/1') as never }) }) });
//                                                                                    ^^^^^ out http sync GET store/orders/1
// < entry request fields
builder.mutationType({ fields: (t) => ({ add: t.string({ resolve: async () => { await fetch('http://store/orders', { method: 'POST' }); return 'added'; } }) }) });
//                                                                                    ^^^^^ out http sync POST store/orders
// < entry request fields
builder.queryField('prices', (t) => t.stringList({ resolve: () => fetch('http://prices/all') as never }));
//                                                                ^^^^^ out http sync GET prices/all
// < entry request prices
builder.mutationField('save', (t) => t.field({ type: 'String', resolve: () => fetch('http://store/save') as never }));
//                                                                            ^^^^^ out http sync GET store/save
// < entry request save
builder.objectType('Order' as never, { fields: (t) => ({ price: t.string({ resolve: () => fetch('http://prices/1') as never }) }) });
//                                                                                        ^^^^^ out http sync GET prices/1
// < entry request Order
builder.queryFields((t) => ({ many: t.field({ type: 'String', resolve: () => fetch('http://store/many') as never }) }));
//                                                                           ^^^^^ out http sync GET store/many
// < entry request forms.ts:10
