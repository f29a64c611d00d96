import { Expo } from 'expo-server-sdk';

export function check(token: string) {
  return Expo.isExpoPushToken(token) ? new Expo().chunkPushNotifications([{ to: token }]) : [];
}
