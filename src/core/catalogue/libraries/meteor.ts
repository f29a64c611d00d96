import { library } from '../library';

const serve = { direction: 'in', category: 'rpc', style: 'sync', operation: 'process', entry: 'request' } as const;
const mail = { category: 'email', style: 'sync', operation: 'send', defaultTimeout: 'none', defaultRetries: 0, duration: { band: 'slow', ms: [100, 3000], source: 'SMTP hand-over, usually 0.1 to 3 s' } } as const;
const query = { category: 'database', style: 'sync', target: 'receiver.channel', payload: 'arg[0]', defaultTimeout: 'none' } as const;

/**
 * Packages of Meteor have no versions of npm. `Meteor.call` is a request in a browser and a plain call on the server, which its name does not tell.
 * What waits by itself until Meteor 3 (`Email.send`) has no row: it cannot be told from what nobody waits for.
 */
export const meteor = library({
  name: 'meteor', packages: { 'meteor/*': '*' }, checked: '3.3', docs: 'https://docs.meteor.com/api/', system: 'mongodb',
  globals: ['Meteor', 'Email'],
  types: {
    Collection: { made: ['new Mongo.Collection'], values: ['Meteor.users'], channel: 'made[0]' },
    Cursor: { made: ['Collection.find'] },
    Handlers: { values: ['WebApp.{handlers,rawHandlers,connectHandlers,rawConnectHandlers}'], extends: ['express#Application'] },
    Accounts: { values: ['Accounts'] },
    SyncedCron: { values: ['SyncedCron'] },
    Connection: { made: ['DDP.connect'], base: 'made[0]' },
  },
  calls: {
    'Meteor.methods': { ...serve, system: 'ddp', target: 'arg[0].*[name]', handler: 'arg[0].*' },
    'Meteor.publish': { ...serve, system: 'ddp', target: 'arg[0]', handler: 'arg[1]' },
    'Meteor.startup': { runs: 'arg[0]', runsWhen: 'now' },
    'Meteor.{defer,setTimeout,setInterval}': { runs: 'arg[0]', runsWhen: 'later' },
    'Email.sendAsync': { ...mail, target: 'arg[0].to', payload: 'arg[0]' },
    'Accounts.{sendEnrollmentEmail,sendResetPasswordEmail,sendVerificationEmail}': { ...mail, promised: true },
    fetch: { category: 'http', style: 'sync', url: 'arg[0]', method: "arg[1].method | 'GET'", payload: 'arg[1].body', timeout: 'arg[1].timeout | arg[1].signal', defaultTimeout: 'none', defaultRetries: 0 },
    'Collection.{insertAsync,updateAsync,upsertAsync,removeAsync,findOneAsync,countDocuments,estimatedDocumentCount}': query,
    'Collection.{insert,update,upsert,remove,findOne}': { ...query, returns: 'value' },
    'Cursor.{fetchAsync,countAsync,forEachAsync,mapAsync}': query,
    'Cursor.{fetch,count}': { ...query, returns: 'value' },
    'Connection.{call,callAsync,apply,applyAsync}': { category: 'rpc', style: 'sync', system: 'ddp', operation: 'call', target: '{receiver.base}/{arg[0]} | arg[0]', callback: 'arg[last]', defaultTimeout: 'none', defaultRetries: 0 },
    'SyncedCron.add': { direction: 'in', category: 'schedule', style: 'async', operation: 'process', target: 'arg[0].name', handler: 'arg[0].job', entry: 'schedule' },
  },
});
