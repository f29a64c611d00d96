// shows: timeout
import { WebClient } from '@slack/web-api';
import { IncomingWebhook } from '@slack/webhook';

const web = new WebClient('token');
const quick = new WebClient('token', { timeout: 3000 });
const webhook = new IncomingWebhook('https://hooks.slack.com/services/T1/B1');

export async function send(text: string) {
  await web.chat.postMessage({ channel: 'orders', text });
//               ^^^^^^^^^^^ out saas sync slack.com/api/chat.postMessage, no timeout
  await quick.conversations.list();
//                          ^^^^ out saas sync slack.com/api/conversations.list, 3000 ms
  await web.apiCall('users.info', { user: 'U1' });
//          ^^^^^^^ out saas sync slack.com/api/users.info, no timeout
  await web.filesUploadV2({ channel_id: 'C1', file: 'report.pdf' });
//          ^^^^^^^^^^^^^ out saas sync slack.com/api/files.uploadV2, no timeout
  await webhook.send({ text });
//              ^^^^ out saas sync https://hooks.slack.com/services/***, no timeout
}
