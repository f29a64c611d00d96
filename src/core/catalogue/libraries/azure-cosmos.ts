import { library } from '../library';

const call = { category: 'database', style: 'sync', target: 'receiver.channel', payload: 'arg[0]', timeout: 'arg[last].abortSignal', defaultTimeout: 60_000 } as const;

export const azureCosmos = library({
  name: '@azure/cosmos', packages: { '@azure/cosmos': '>=3 <5' }, checked: '4.10.1', docs: 'https://learn.microsoft.com/javascript/api/@azure/cosmos/', system: 'azure.cosmosdb',
  types: {
    CosmosClient: { made: ['new CosmosClient'], base: 'made[0].endpoint | made[0]' },
    Database: { made: ['CosmosClient.database'], channel: 'made[0]' },
    Container: { made: ['Database.container'], channel: '{made.receiver.channel}/{made[0]}' },
    Item: { made: ['Container.item'], channel: 'made.receiver.channel' },
    Query: { made: ['Container.items.{query,readAll,readChangeFeed,changeFeed,getChangeFeedIterator}', 'CosmosClient.databases.{query,readAll}', 'Database.containers.{query,readAll}'], channel: 'made.receiver.channel' },
    StoredProcedure: { made: ['Container.scripts.storedProcedure'], channel: 'made.receiver.channel' },
  },
  calls: {
    'Container.items.{create,upsert,bulk,batch,executeBulkOperations}': call,
    'Item.{read,replace,delete,patch}': call,
    'Query.{fetchAll,fetchNext}': { ...call, payload: 'made[0]' },
    'Query.getAsyncIterator': { ...call, returns: 'lazy' },
    'StoredProcedure.execute': call,
    'Container.{read,replace,delete,deleteAllItemsForPartitionKey}': call,
    'Database.{read,delete}': call,
    'Database.containers.{create,createIfNotExists}': { ...call, target: '{receiver.channel}/{arg[0].id}' },
    'CosmosClient.databases.{create,createIfNotExists}': { ...call, target: 'arg[0].id' },
  },
});
