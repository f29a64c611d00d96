import { CosmosClient } from '@azure/cosmos';

const items = { create: (id: string): string => id };

export function prepare(client: CosmosClient): unknown {
  return [client.database('shop').container('orders').item('1', '1').id, items.create('1')];
}
