import { library } from '../library';

const forward = { category: 'http', style: 'sync', url: 'arg[0]', method: 'arg[0].method', returns: 'hook', entry: 'request', timeout: 'arg[1].timeout', defaultTimeout: 'none', defaultRetries: 0 } as const;

export const expressHttpProxy = library({
  name: 'express-http-proxy', packages: { 'express-http-proxy': '>=1 <3', 'koa-better-http-proxy': '>=0.2' }, checked: '2.1.2, koa-better-http-proxy 0.2.10', docs: 'https://github.com/villadora/express-http-proxy#readme',
  calls: { 'default()': forward },
});
