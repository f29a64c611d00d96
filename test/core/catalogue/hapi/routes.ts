import Hapi, { Server } from '@hapi/hapi';

const server = Hapi.server({ port: 3000 });

server.route({ method: 'GET', path: '/orders/{id}', handler: (request) => fetch(`http://orders/orders/${request.params.id}`) });
//                                                                        ^^^^^ out http sync GET orders/orders/${id}
// < entry request GET /orders/{id}
server.route([
  { method: 'POST', path: '/orders', options: { handler: () => 'created' } },
  { method: ['PUT', 'PATCH'], path: '/orders/{id}', handler: () => 'changed' },
// < entry request POST /orders | /orders/{id}
]);
server.ext('onRequest', async (request, toolkit) => {
// < entry request onRequest
  await fetch('http://auth/sessions');
//      ^^^^^ out http sync GET auth/sessions
  return toolkit.continue;
});

export const plugin = {
  name: 'stock',
  register: async (own: Server) => {
    own.route({ method: 'DELETE', path: '/stock/{id}', handler: () => fetch('http://stock/items', { method: 'DELETE' }) });
//                                                                    ^^^^^ out http sync DELETE stock/items
// < entry request DELETE /stock/{id}
  },
};
