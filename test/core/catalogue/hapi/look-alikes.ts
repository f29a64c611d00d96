import Hapi from '@hapi/hapi';

export async function check(server: Hapi.Server) {
  server.events.on('log', () => undefined);
  server.decorate('toolkit', 'success', () => undefined);
  server.method('add', (a: number, b: number) => a + b);
  server.app = {};
  return (await server.inject('/orders')).result;
}
