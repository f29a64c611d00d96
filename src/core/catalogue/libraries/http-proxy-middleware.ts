import { library } from '../library';

const forward = {
  category: 'http', style: 'sync', url: 'arg[1].target | arg[0].target', method: 'arg[0].method', returns: 'hook', entry: 'request', timeout: 'arg[1].proxyTimeout | arg[0].proxyTimeout', defaultTimeout: 'none', defaultRetries: 0,
} as const;

export const httpProxyMiddleware = library({
  name: 'http-proxy-middleware', packages: { 'http-proxy-middleware': '>=0.18 <5' }, checked: '4.2.2', docs: 'https://github.com/chimurai/http-proxy-middleware#readme',
  calls: { '{createProxyMiddleware,default(),legacyCreateProxyMiddleware}': forward },
});
