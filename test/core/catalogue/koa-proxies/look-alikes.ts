import * as proxies from 'koa-proxies';

export const kind = typeof proxies;
