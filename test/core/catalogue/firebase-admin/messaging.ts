// shows: timeout
import admin from 'firebase-admin';
import { getFunctions } from 'firebase-admin/functions';
import { getMessaging } from 'firebase-admin/messaging';

export async function send(token: string) {
  await getMessaging().send({ token, notification: { title: 'Hello' } });
//                     ^^^^ out push sync fcm.googleapis.com, 15000 ms
  await getMessaging().sendEach([{ token }]);
//                     ^^^^^^^^ out push sync fcm.googleapis.com, 15000 ms
  await getMessaging().sendEachForMulticast({ tokens: [token] });
//                     ^^^^^^^^^^^^^^^^^^^^ out push sync fcm.googleapis.com, 15000 ms
  await admin.messaging().send({ topic: 'news' });
//                        ^^^^ out push sync fcm.googleapis.com, 15000 ms
  await getMessaging().subscribeToTopic(token, 'news');
//                     ^^^^^^^^^^^^^^^^ out push sync fcm.googleapis.com, 15000 ms
}

export async function enqueue(id: string) {
  await getFunctions().taskQueue('resize').enqueue({ id });
//                                         ^^^^^^^ out enqueue async resize, no timeout
  await getFunctions().taskQueue('locations/europe-west1/functions/mail').enqueue({ id });
//                                                                        ^^^^^^^ out enqueue async mail, no timeout
  return admin.auth().verifyIdToken(id);
//                    ^^^^^^^^^^^^^ out saas sync identitytoolkit.googleapis.com, 25000 ms
}
