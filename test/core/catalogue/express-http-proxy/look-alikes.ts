import * as proxies from 'express-http-proxy';

export const kind = typeof proxies;
