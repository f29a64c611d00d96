import { library } from '../library';

const search = { category: 'database', style: 'sync', target: 'arg[0].indexName | arg[0].requests[*].indexName | arg[0][*].indexName | receiver.channel', payload: 'arg[0]', timeout: 'arg[1].timeouts.read', defaultTimeout: 5000, defaultRetries: 3, duration: { band: 'instant', ms: [5, 200], source: 'one search' } } as const;
// Accepted as a task; the index changes later.
const change = { ...search, style: 'async', timeout: 'arg[1].timeouts.write', defaultTimeout: 30_000, duration: { band: 'instant', ms: [20, 1000], source: 'task accepted' } } as const;
const waited = { ...search, waits: true, defaultTimeout: 'none', duration: { band: 'slow', ms: [500, 60_000], source: 'polls until the task is done' } } as const;
const whole = { ...change, switches: [{ when: 'arg[0].waitForTasks', is: true, then: waited }] } as const;

export const algolia = library({
  name: 'algoliasearch', packages: { algoliasearch: '>=3 <6', 'algoliasearch/lite': '>=3 <6', '@algolia/client-search': '>=4 <6' }, checked: '5.64.0', docs: 'https://www.algolia.com/doc/libraries/sdk/v1/javascript', system: 'algolia',
  types: {
    Client: { made: ['algoliasearch', 'default()', 'liteClient', 'searchClient'] },
    Index: { made: ['Client.initIndex'], channel: 'made[0]' },
    Task: { made: ['Index.{saveObjects,saveObject,partialUpdateObject,partialUpdateObjects,deleteObject,deleteObjects,deleteBy,replaceAllObjects,clearObjects,setSettings}'], channel: 'made.receiver.channel' },
  },
  calls: {
    'Client.{search,searchSingleIndex,searchForHits,searchForFacets,searchForFacetValues,multipleQueries,getObject,getObjects,browse,browseObjects,getSettings,getTask,listIndices,indexExists}': search,
    'Client.{saveObjects,partialUpdateObjects,deleteObjects,chunkedBatch,replaceAllObjects}': whole,
    'Client.{saveObject,partialUpdateObject,deleteObject,addOrUpdateObject,batch,multipleBatch,deleteBy,clearObjects,setSettings,saveRule,saveRules,saveSynonym,saveSynonyms,operationIndex,deleteIndex}': change,
    'Client.{waitForTask,waitForAppTask,waitForApiKey}': waited,
    'Index.{search,searchForFacetValues,findObject,getObject,getObjects,browseObjects,getSettings,exists}': { ...search, target: 'receiver.channel', timeout: 'arg[1].timeout' },
    'Index.{saveObjects,saveObject,partialUpdateObject,partialUpdateObjects,deleteObject,deleteObjects,deleteBy,replaceAllObjects,clearObjects,setSettings,delete}': { ...change, target: 'receiver.channel', returns: 'lazy' },
    'Index.waitTask': { ...waited, target: 'receiver.channel' },
    'Task.wait': { ...waited, target: 'receiver.channel' },
  },
});
