import Router from '@koa/router';
import Koa from 'koa';

const app = new Koa();
const router = new Router({ prefix: '/orders' });

router.get('/:id', async (context) => {
// < entry request GET /orders/:id
  context.body = await fetch('http://stock/items');
//                     ^^^^^ out http sync GET stock/items
});
router.post('create', '/', (context) => (context.status = 201));
// < entry request POST /orders
app.use(router.routes());
app.listen(3000);
