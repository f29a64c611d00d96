// shows: timeout
import * as OneSignal from '@onesignal/node-onesignal';
import apn from '@parse/node-apn';

const provider = new apn.Provider({ token: { key: 'key', keyId: 'id', teamId: 'team' }, requestTimeout: 2000 });
const client = new OneSignal.DefaultApi(OneSignal.createConfiguration({ restApiKey: 'key' }));

export async function send(token: string) {
  const note = new apn.Notification();
  note.alert = 'Hello';
  await provider.send(note, token);
//               ^^^^ out push sync api.push.apple.com, 2000 ms
  await new apn.Provider({}).send(note, [token]);
//                           ^^^^ out push sync api.push.apple.com, 5000 ms
  await client.createNotification(new OneSignal.Notification());
//             ^^^^^^^^^^^^^^^^^^ out push sync api.onesignal.com, no timeout
}
