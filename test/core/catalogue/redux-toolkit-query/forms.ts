// shows: timeout, waiting
import { createApi, fetchBaseQuery, retry } from '@reduxjs/toolkit/query/react';

export const orders = createApi({
  reducerPath: 'orders',
  baseQuery: fetchBaseQuery({ baseUrl: 'http://orders/api', timeout: 3000 }),
  endpoints: (build) => ({
    listOrders: build.query({ query: () => '/orders' }),
//                    ^^^^^ out http sync GET orders/api/orders, 3000 ms, callback
    getOrder: build.query({ query: (id: string) => `/orders/${id}` }),
//                  ^^^^^ out http sync GET orders/api/orders/${id}, 3000 ms, callback
    addOrder: build.mutation({ query: (order: object) => ({ url: '/orders', method: 'POST', body: order }) }),
//                  ^^^^^^^^ out http sync POST orders/api/orders, 3000 ms, callback
    removeOrder: build.mutation({ query: (id: string) => ({ url: `orders/${id}`, method: 'DELETE', timeout: 500 }) }),
//                     ^^^^^^^^ out http sync DELETE orders/api/orders/${id}, 500 ms, callback
    pageOrders: build.infiniteQuery({ query: ({ pageParam }) => `/orders?page=${pageParam}` }),
//                    ^^^^^^^^^^^^^ out http sync GET orders/api/orders, 3000 ms, callback
    countOrders: build.query({ queryFn: async () => ({ data: await (await fetch('http://counts/orders')).json() }) }),
//                                                                        ^^^^^ out http sync GET counts/orders, 300000 ms, awaited
    sumOrders: build.query({ queryFn: async (_id, _api, _options, base) => base('/sum') }),
//                                                                         ^^^^ out http sync GET orders/api/sum, 3000 ms, returned
  }),
});

const more = orders.injectEndpoints({
  endpoints: (builder) => ({ health: builder.query({ query: () => ({ url: 'health' }) }) }),
//                                           ^^^^^ out http sync GET orders/api/health, 3000 ms, callback
});

const patient = createApi({
  baseQuery: retry(fetchBaseQuery({ baseUrl: '/stock' }), { maxRetries: 3 }),
  endpoints(build) {
    return { items: build.query({ query: () => 'items' }) };
//                        ^^^^^ out http sync GET /stock/items, no timeout, callback
  },
});

const base = fetchBaseQuery({ baseUrl: 'http://auth' });
export const withLogin: typeof base = async (args, api, options) => {
  const result = await base(args, api, options);
//                     ^^^^ out http sync  auth/${url}, timeout unknown, awaited
  if (result.error) await base('/refresh', api, options);
//                        ^^^^ out http sync GET auth/refresh, no timeout, awaited
  return result;
};

export const { useListOrdersQuery, useAddOrderMutation } = orders;
export const hooks = [more, patient];
