import Aerospike from 'aerospike';

export const key = new Aerospike.Key('shop', 'orders', '1');
export const list = Aerospike.lists.append('items', 1);
