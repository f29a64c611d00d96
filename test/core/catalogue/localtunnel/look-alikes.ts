import localtunnel from 'localtunnel';

export function watch(tunnel: localtunnel.Tunnel): void {
  tunnel.on('close', () => undefined);
  tunnel.close();
}
