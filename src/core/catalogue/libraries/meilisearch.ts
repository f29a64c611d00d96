import { library } from '../library';

const search = { category: 'database', style: 'sync', target: 'receiver.channel', payload: 'arg[0]', timeout: 'receiver.timeout', defaultTimeout: 300_000, defaultRetries: 0, duration: { band: 'instant', ms: [5, 200], source: 'one search' } } as const;
const changes = '{addDocuments,addDocumentsInBatches,addDocumentsFromString,updateDocuments,updateDocumentsInBatches,updateDocumentsFromString,updateDocumentsByFunction,deleteDocument,deleteDocuments,deleteAllDocuments,compact,update,delete,updateSettings,resetSettings,updateFilterableAttributes,updateSortableAttributes,updateSearchableAttributes,updateRankingRules,updateSynonyms}';
// Accepted as a task; the index changes later.
const change = { ...search, style: 'async', returns: 'lazy', duration: { band: 'instant', ms: [5, 500], source: 'task accepted' } } as const;
const waited = { ...search, waits: true, defaultTimeout: 5000, duration: { band: 'slow', ms: [50, 5000], source: 'polls until the task is done' } } as const;

export const meilisearch = library({
  name: 'meilisearch', packages: { meilisearch: '>=0.25 <1' }, checked: '0.62.0', docs: 'https://www.meilisearch.com/docs/learn/getting_started/sdks', system: 'meilisearch',
  types: {
    Meilisearch: { made: ['new {Meilisearch,MeiliSearch,default}'], base: 'made[0].host', timeout: 'made[0].timeout' }, MeiliSearch: { extends: ['Meilisearch'] },
    Index: { made: ['Meilisearch.{index,getIndex}'], channel: 'made[0]', timeout: 'made.receiver.timeout' },
    Task: { made: [`Index.${changes}`, 'Meilisearch.{createIndex,updateIndex,deleteIndex,swapIndexes}'], channel: 'made.receiver.channel | made[0]' },
  },
  calls: {
    'Index.{search,searchGet,searchForFacetValues,searchSimilarDocuments,getDocument,getDocuments,getStats,getSettings,getRawInfo,fetchInfo,fetchPrimaryKey}': search,
    [`Index.${changes}`]: change,
    'Meilisearch.multiSearch': { ...search, target: 'arg[0].queries[*].indexUid' },
    'Meilisearch.{createIndex,updateIndex,deleteIndex,swapIndexes}': { ...change, target: 'arg[0]' },
    'Meilisearch.{getIndex,getIndexes,getRawIndex,getRawIndexes,getStats,health,isHealthy,getVersion,getKeys,getKey,createKey,tasks.getTask,tasks.getTasks,getTask,getTasks}': { ...search, target: "receiver.base | 'meilisearch'" },
    'Meilisearch.{createDump,createSnapshot}': { ...change, target: "receiver.base | 'meilisearch'" },
    'Task.waitTask': { ...waited, timeout: 'arg[0].timeout' },
    'Meilisearch.{tasks.waitForTask,tasks.waitForTasks,waitForTask,waitForTasks}': { ...waited, target: "receiver.base | 'meilisearch'", timeout: 'arg[1].timeout | arg[1].timeOutMs' },
    'Index.{waitForTask,waitForTasks}': { ...waited, timeout: 'arg[1].timeOutMs' },
  },
});
