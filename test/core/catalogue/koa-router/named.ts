import Router from '@koa/router';
import { auth } from './auth';

const router = new Router();

router.post('users.info', auth(), async (context) => {
// < entry request POST /users.info
  context.body = await fetch('http://stock/users');
//                     ^^^^^ out http sync GET stock/users
});
router.get('list', '/users', auth(), async (context) => {
// < entry request GET /users
  context.body = await fetch('http://stock/list');
//                     ^^^^^ out http sync GET stock/list
});
