import SchemaBuilder from '@pothos/core';

const builder = new SchemaBuilder<object>({});
const order = builder.objectRef<{ id: string }>('Order');
order.implement({ fields: (t) => ({ id: t.exposeString('id') }) });

export const schema = builder.toSchema();
