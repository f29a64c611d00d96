// shows: timeout
import { Expo } from 'expo-server-sdk';

const expo = new Expo();

export async function send(to: string) {
  const messages = [{ to, body: 'Hello' }];
  for (const chunk of expo.chunkPushNotifications(messages)) await expo.sendPushNotificationsAsync(chunk);
//                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ out push sync exp.host, no timeout
  return expo.getPushNotificationReceiptsAsync(['id']);
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ out push sync exp.host, no timeout
}
