import restify from 'restify';

export function read(server: restify.Server): unknown {
  server.on('NotFound', () => undefined);
  server.close();
  return [server.url, new Map([['get', 1]]).get('get')];
}
