// shows: timeout
import webpush, { type PushSubscription, sendNotification } from 'web-push';

webpush.setVapidDetails('mailto:a@example.com', 'public', 'private');

export async function send(subscription: PushSubscription) {
  await webpush.sendNotification(subscription, 'Hello');
//              ^^^^^^^^^^^^^^^^ out push sync ${endpoint}, no timeout
  await sendNotification({ endpoint: 'https://push.example/1', keys: { auth: '', p256dh: '' } }, 'Hello', { timeout: 3000 });
//      ^^^^^^^^^^^^^^^^ out push sync https://push.example/1, 3000 ms
}
