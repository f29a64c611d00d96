// shows: timeout
import Knock from '@knocklabs/node';
import { Novu } from '@novu/api';
import { Novu as Older } from '@novu/node';

const novu = new Novu({ secretKey: 'key' });
const knock = new Knock({ apiKey: 'key' });

export async function send(id: string) {
  await novu.trigger({ workflowId: 'welcome', to: id, payload: {} });
//           ^^^^^^^ out saas async welcome, no timeout
  await novu.triggerBulk({ events: [{ workflowId: 'digest', to: id }] });
//           ^^^^^^^^^^^ out saas async digest, no timeout
  await new Older('key').trigger('welcome', { to: { subscriberId: id }, payload: {} });
//                       ^^^^^^^ out saas async welcome, no timeout
  await novu.subscribers.create({ subscriberId: id });
//                       ^^^^^^ out saas sync api.novu.co/subscribers, no timeout
  await knock.workflows.trigger('welcome', { recipients: [id], data: {} });
//                      ^^^^^^^ out saas async welcome, 60000 ms
  await knock.users.update(id, {});
//                  ^^^^^^ out saas sync api.knock.app/users, 60000 ms
}
