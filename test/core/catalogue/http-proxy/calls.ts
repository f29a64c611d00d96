// shows: timeout
import http from 'node:http';
import httpProxy from 'http-proxy';

const proxy = httpProxy.createProxyServer({ target: 'http://orders:3000', proxyTimeout: 5000 });
const plain = httpProxy.createProxy();

http.createServer((request, response) => {
// < entry request /
  proxy.web(request, response);
//      ^^^ out http sync  orders:3000, 5000 ms
  plain.web(request, response, { target: 'http://stock:3000' });
//      ^^^ out http sync  stock:3000, no timeout
});
http.createServer().on('upgrade', (request, socket, head) => {
  proxy.ws(request, socket, head);
//      ^^ out websocket async orders:3000, timeout unknown
  plain.ws(request, socket, head, { target: 'ws://chat:3000' });
//      ^^ out websocket async chat:3000, timeout unknown
});
httpProxy.createServer({ target: 'http://prices:3000' }).listen(8000);
//                                                       ^^^^^^ out http sync  prices:3000, no timeout
