import express, { Router } from 'express';

const app = express();
const router = Router();

export function configure(values: Map<string, string>): void {
  app.set('view engine', 'pug');
  app.get('title');
  app.locals.get = () => undefined;
  app.use(express.json());
  values.get('/orders');
  router.param('id', (_request, _response, next) => next());
}
