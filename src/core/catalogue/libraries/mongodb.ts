import { library } from '../library';

const query = { category: 'database', style: 'sync', target: 'receiver.channel', payload: 'arg[0]', callback: 'arg[last]', timeout: 'arg[last].maxTimeMS | arg[last].timeoutMS | sibling.maxTimeMS[0]', defaultTimeout: 'none', defaultRetries: 1 } as const;
const cursor = { ...query, returns: 'lazy' } as const;

export const mongodb = library({
  name: 'mongodb', packages: { mongodb: '>=3 <8', 'mongodb-legacy': '>=4' }, checked: '7.9.0', docs: 'https://www.mongodb.com/docs/drivers/node/current/', system: 'mongodb',
  types: {
    MongoClient: { made: ['new MongoClient', 'connect', 'MongoClient.connect', 'MongoClient.connect:callback[1]'], base: 'made[0]' },
    Db: { made: ['MongoClient.db', 'mongoose#connection.db'], channel: 'made[0]' },
    ClientSession: { made: ['MongoClient.startSession', 'MongoClient.withSession:callback[0]', 'mongoose#startSession', 'mongoose#Connection.startSession'] },
    Collection: { made: ['Db.collection'], channel: 'made[0]' },
  },
  calls: {
    'Collection.{find,aggregate,listIndexes}': cursor,
    'Collection.{findOne,findOneAndUpdate,findOneAndDelete,findOneAndReplace,count,countDocuments,estimatedDocumentCount,distinct}': query,
    'Collection.{insertOne,insertMany,updateOne,updateMany,replaceOne,deleteOne,deleteMany,bulkWrite,createIndex,createIndexes,dropIndex,drop}': query,
    'Collection.watch': { direction: 'in', category: 'database', style: 'async', operation: 'receive', target: 'receiver.channel' },
    'ClientSession.withTransaction': { runs: 'arg[0]', runsWhen: 'now', transaction: true },
    'ClientSession.startTransaction': { transaction: 'begins' },
    'ClientSession.{commitTransaction,abortTransaction}': { transaction: 'ends' },
    'Db.{createCollection,dropCollection}': { ...query, target: 'arg[0]' },
    'Db.{command,listCollections,stats}': { ...query, target: "receiver.channel | 'mongodb'" },
  },
});
