import type { ServerNotifications } from '../protocol/server';
import type { ServerContext } from './context';
import { guardEvent } from './guard';

/** Sends one of our own notifications. */
export function notify<Method extends keyof ServerNotifications>(
  { connection, log }: ServerContext, method: Method, params: ServerNotifications[Method],
): void {
  guardEvent(log, method, () => connection.sendNotification(method, params));
}
