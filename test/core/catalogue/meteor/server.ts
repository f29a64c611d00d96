// shows: waiting
import { Email } from 'meteor/email';
import { fetch } from 'meteor/fetch';
import { Meteor } from 'meteor/meteor';
import { Mongo } from 'meteor/mongo';
import { SyncedCron } from 'meteor/quave:synced-cron';
import { WebApp } from 'meteor/webapp';

const boards = new Mongo.Collection('boards');

Meteor.methods({
//     ^^^^^^^ in rpc sync invite | boards.load
  async invite(email: string) {
// < entry request invite
    await boards.insertAsync({ email });
//               ^^^^^^^^^^^ out database sync boards, awaited
    await Email.sendAsync({ to: email, subject: 'Welcome', text: 'You are invited.' });
//              ^^^^^^^^^ out email sync ${email}, awaited
  },
  'boards.load'(id: string) {
// < entry request boards.load
    return boards.findOneAsync(id);
//                ^^^^^^^^^^^^ out database sync boards, returned
  },
});
Meteor.publish('boards', () => boards.find());
//     ^^^^^^^ in rpc sync boards
// < entry request boards
WebApp.handlers.get('/health', async (request, response) => {
// < entry request GET /health
  await fetch('http://stock/health');
//      ^^^^^ out http sync GET stock/health, awaited
  response.end();
});
SyncedCron.add({ name: 'Send digests', schedule: (parser) => parser.text('every day'), job: () => Email.sendAsync({ to: 'all@example.com' }) });
//                                                                                                      ^^^^^^^^^ out email sync all@example.com, returned
// < entry schedule Send digests
Meteor.defer(() => Email.sendAsync({ to: 'later@example.com' }));
//                       ^^^^^^^^^ out email async later@example.com, returned
