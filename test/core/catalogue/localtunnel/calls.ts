// shows: timeout
import localtunnel from 'localtunnel';

export async function open() {
  const tunnel = await localtunnel({ port: 3000, host: 'https://tunnel.acme.dev' });
//                     ^^^^^^^^^^^ out saas sync https://tunnel.acme.dev, no timeout
  localtunnel(8080, { subdomain: 'acme' }, () => undefined);
//^^^^^^^^^^^ out saas sync localtunnel.me, no timeout
  return tunnel.url;
}
