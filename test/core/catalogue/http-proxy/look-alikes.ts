import httpProxy from 'http-proxy';

const proxy = httpProxy.createProxyServer({ target: 'http://orders:3000' });
proxy.on('error', (error) => console.log(error));
proxy.close();
