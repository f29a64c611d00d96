import request from 'request';

export const jar = request.jar();
jar.setCookie(request.cookie('key=value') ?? '', 'http://orders');

export function read(incoming: { get(name: string): string }): string {
  return incoming.get('host') + String(request.debug);
}
