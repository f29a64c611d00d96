import { Client, mapping, types } from 'cassandra-driver';

export function prepare(client: Client): unknown {
  client.on('hostUp', () => undefined);
  return [types.Uuid.random(), new mapping.Mapper(client, {}).forModel('Order')];
}
