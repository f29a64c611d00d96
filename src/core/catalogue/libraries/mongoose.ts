import { library } from '../library';

const query = { category: 'database', style: 'sync', target: 'receiver.channel', payload: 'arg[0]', returns: 'lazy', callback: 'sibling.exec[0]', timeout: 'sibling.maxTimeMS[0]', defaultTimeout: 'none', defaultRetries: 1 } as const;
const write = { ...query, returns: 'promise' } as const;

export const mongoose = library({
  name: 'mongoose', packages: { mongoose: '>=5 <10' }, checked: '9.12.1', docs: 'https://mongoosejs.com/docs/api/model.html', system: 'mongodb',
  types: {
    Connection: { made: ['createConnection', 'connection', 'Connection.{asPromise,openUri,useDb}', '@nestjs/mongoose#InjectConnection'] },
    Model: { made: ['model', 'Connection.model', 'Model.discriminator', '@nestjs/mongoose#InjectModel'], channel: 'made[0] | decorator[0]' },
    Document: { made: ['new Model', 'Model.create', 'Model.findOne', 'Model.findById', 'Model.hydrate'], channel: 'made.receiver.channel' },
    HydratedDocument: { extends: ['Document'] },
  },
  calls: {
    'Model.{find,findOne,findById,exists,countDocuments,estimatedDocumentCount,distinct,aggregate,where}': query,
    'Model.{findOneAndUpdate,findOneAndDelete,findOneAndReplace,findByIdAndUpdate,findByIdAndDelete,updateOne,updateMany,replaceOne,deleteOne,deleteMany}': query,
    'Model.{create,insertMany,insertOne}': { ...write, row: 'arg[0]' },
    'Model.{bulkWrite,bulkSave,populate}': write,
    'new Model': { target: 'receiver.channel', row: 'arg[0]' },
    'Document.{save,deleteOne,remove,updateOne,populate}': { ...write, callback: 'arg[last]' },
    'Connection.transaction': { runs: 'arg[0]', runsWhen: 'now', transaction: true },
  },
});
