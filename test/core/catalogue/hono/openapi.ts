import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';

const show = createRoute({ method: 'get', path: '/orders/{id}', request: { params: z.object({ id: z.string() }) }, responses: {} });

export const app = new OpenAPIHono().basePath('/api');

export function mount(api: OpenAPIHono) {
  api.openapi(show, async (context) => {
// < entry request GET /orders/{id}
    await fetch('http://stock/items');
//        ^^^^^ out http sync GET stock/items
    return context.json({});
  });
}

mount(app);
app.openapi(createRoute({ method: 'post', path: '/orders', responses: {} }), (context) => context.json({}));
// < entry request POST /api/orders
