import { library } from '../library';

const call = { category: 'database', style: 'sync', target: 'receiver.channel', payload: 'arg[0]', defaultTimeout: 60_000, defaultRetries: 5 } as const;
const listen = { direction: 'in', category: 'database', style: 'async', operation: 'receive', handler: 'arg[1] | arg[0]', entry: 'consumer' } as const;
// The functions of the browser's client take what they are about as an argument.
const modular = { category: 'database', style: 'sync', target: 'arg[0]', payload: 'arg[1]' } as const;
// By build/src/v1/firestore_client_config.json of 9.4.1: reading documents and running queries may take 5 minutes, writing one; the browser's client has no limit of its own.
const read = { ...call, defaultTimeout: 300_000 } as const;

export const firestore = library({
  name: '@google-cloud/firestore', packages: { '@google-cloud/firestore': '>=3 <10', 'firebase-admin/firestore': '>=10 <15', 'firebase/firestore': '>=9 <13', 'firebase/firestore/lite': '>=9 <13' }, checked: '9.4.1, firebase 12', docs: 'https://cloud.google.com/nodejs/docs/reference/firestore/latest',
  system: 'gcp.firestore',
  types: {
    Firestore: { made: ['new {Firestore,default}', 'getFirestore', 'initializeFirestore', 'firebase-admin#firestore', 'firebase-admin#App.firestore'] },
    Query: { made: ['query', '{Query,CollectionReference}.{where,orderBy,limit,limitToLast,offset,startAt,startAfter,endAt,endBefore,select,count,aggregate}'], channel: 'made.receiver.channel | made[0]', fluent: true },
    CollectionGroup: { made: ['Firestore.collectionGroup', 'collectionGroup'], extends: ['Query'], channel: 'made[1] | made[0]' },
    CollectionReference: { made: ['{Firestore,DocumentReference}.collection', 'collection'], extends: ['Query'], channel: '{made.receiver.channel}/{made[0]} | {made[1]} | made[0]' },
    DocumentReference: { made: ['CollectionReference.doc', 'Firestore.doc', 'doc'], channel: '{made.receiver.channel}/{made[0]} | made.receiver.channel | {made[1]}/{made[2]} | made[1] | {made[0]}/{made[1]} | made[0]' },
    WriteBatch: { made: ['Firestore.{batch,bulkWriter}', 'writeBatch'], fluent: true },
    Transaction: { made: ['Firestore.runTransaction:callback[0]', 'runTransaction:callback[0]'] },
  },
  calls: {
    'Query.{get,stream,explain}': read,
    'CollectionReference.add': call,
    'CollectionReference.listDocuments': call,
    'DocumentReference.get': read,
    'DocumentReference.{set,update,create,delete,listCollections}': call,
    'Firestore.getAll': { ...read, target: 'arg[0]' },
    'Firestore.{listCollections,recursiveDelete}': { ...call, target: 'arg[0]' },
    'WriteBatch.{commit,flush,close}': { ...call, target: "'batch'" },
    'Firestore.runTransaction': { runs: 'arg[0]', runsWhen: 'now' },
    'Transaction.{get,getAll}': { ...read, target: 'arg[0]', payload: 'arg[1]' },
    '{Query,DocumentReference}.onSnapshot': { ...listen, target: 'receiver.channel', handler: 'arg[0]' },
    '{getDoc,getDocFromServer,getDocs,getDocsFromServer,setDoc,addDoc,updateDoc,deleteDoc,getCountFromServer,getAggregateFromServer}': modular,
    runTransaction: { runs: 'arg[1]', runsWhen: 'now' },
    onSnapshot: { ...listen, target: 'arg[0]', entry: 'ui' },
  },
});
