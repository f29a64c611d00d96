import { library } from '../library';

const call = { category: 'database', style: 'sync', target: 'receiver.channel', payload: 'arg[0]', timeout: 'receiver.timeout', defaultTimeout: 5000, defaultRetries: 3 } as const;

export const typesense = library({
  name: 'typesense', packages: { typesense: '>=1 <4' }, checked: '3.1.0', docs: 'https://typesense.org/docs/latest/api/', system: 'typesense',
  types: {
    Client: { made: ['new {Client,SearchClient}', 'new default.{Client,SearchClient}'], timeout: 'made[0].connectionTimeoutSeconds[s] | made[0].timeoutSeconds[s]' },
    Collection: { made: ['Client.collections'], channel: 'made[0]', timeout: 'made.receiver.timeout' },
    Documents: { made: ['Collection.documents'], channel: 'made.receiver.channel', timeout: 'made.receiver.timeout' },
  },
  calls: {
    'Documents.{search,create,upsert,update,import,importStream,export,exportStream,delete,retrieve}': call,
    'Collection.{retrieve,update,delete,create,exists}': { ...call, target: 'receiver.channel | arg[0].name' },
    'Client.multiSearch.perform': { ...call, target: 'arg[0].searches[*].collection' },
    'Client.{health,metrics,debug,stats}.retrieve': { ...call, target: "'typesense'" },
    'Client.operations.perform': { ...call, target: 'arg[0]' },
  },
});
