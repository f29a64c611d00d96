import { library } from '../library';

const forward = {
  category: 'http', style: 'sync', url: 'arg[1].target | arg[0].url | arg[0].host', method: 'arg[0].method', returns: 'hook', entry: 'request',
  timeout: 'arg[1].proxyTimeout | arg[1].timeout', defaultTimeout: 'none', defaultRetries: 0,
} as const;

export const koaProxies = library({
  name: 'koa-proxies', packages: { 'koa-proxies': '>=0.8', 'koa-proxy': '>=0.9' }, checked: '0.12.4, koa-proxy 0.9.0', docs: 'https://github.com/vagusX/koa-proxies#readme',
  calls: { 'default()': forward },
});
