import { library } from '../library';

const query = { category: 'database', style: 'sync', target: "receiver.base | 'cassandra'", payload: 'arg[0]', callback: 'arg[last]', timeout: 'arg[2].readTimeout | receiver.timeout', defaultTimeout: 12_000 } as const;

export const cassandraDriver = library({
  name: 'cassandra-driver', packages: { 'cassandra-driver': '>=3 <5', 'dse-driver': '>=1 <3' }, checked: '4.10.0', docs: 'https://docs.datastax.com/en/developer/nodejs-driver/latest/', system: 'cassandra',
  types: {
    Client: { made: ['new Client'], base: 'made[0].keyspace | made[0].contactPoints[*]', timeout: 'made[0].socketOptions.readTimeout' },
    Mapper: { made: ['new mapping.Mapper', 'new Mapper'] },
    ModelMapper: { made: ['Mapper.forModel'], channel: 'made[0]' },
  },
  calls: {
    'Client.{execute,executeGraph}': query,
    'Client.batch': { ...query, payload: 'arg[0][*].query' },
    'Client.{stream,eachRow}': { ...query, returns: 'value' },
    '{concurrent.executeConcurrent,executeConcurrent}': { ...query, target: "'cassandra'" },
    'ModelMapper.{get,find,findAll,insert,update,remove}': { ...query, target: 'receiver.channel' },
  },
});
