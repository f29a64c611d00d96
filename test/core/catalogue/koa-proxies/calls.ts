// shows: timeout
import proxy from 'koa-proxies';
import old from 'koa-proxy';

export const orders = proxy('/orders', { target: 'http://orders:3000', changeOrigin: true, proxyTimeout: 5000 });
//                    ^^^^^ out http sync  orders:3000, 5000 ms
export const stock = old({ host: 'http://stock:3000', match: /^\/stock\// });
//                   ^^^ out http sync  stock:3000, no timeout
