import { Connection, Request, TYPES } from 'tedious';

export function prepare(connection: Connection): Request {
  const request = new Request('select @id', () => undefined);
  request.addParameter('id', TYPES.Int, 1);
  request.on('row', () => undefined);
  connection.on('connect', () => undefined);
  return request;
}
