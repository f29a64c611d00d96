import { Hono, type Context } from 'hono';

const app = new Hono();

export function read(context: Context): string | undefined {
  context.header('title', 'Shop');
  return context.get('title') + String(app.routes.length);
}
