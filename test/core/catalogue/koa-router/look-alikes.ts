import Koa, { type Context } from 'koa';

const app = new Koa();

export function read(context: Context): string {
  context.set('content-type', 'text/plain');
  return context.get('content-type') + String(app.env);
}
