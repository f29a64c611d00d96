import type { CancellationToken, Disposable } from 'vscode';
import type { ClientNotifications, ServerNotifications, ServerRequests } from '../protocol/server';
import type { Client } from './client';

/** Sends one of our own requests. */
export async function sendRequest<Method extends keyof ServerRequests>(
  client: Client, method: Method, params: ServerRequests[Method]['params'], token?: CancellationToken,
): Promise<ServerRequests[Method]['result']> {
  return await client.sendRequest(method, params, token) as ServerRequests[Method]['result'];
}

/** Sends one of our own notifications. */
export async function sendNotification<Method extends keyof ClientNotifications>(client: Client, method: Method, params: ClientNotifications[Method]): Promise<void> {
  await client.sendNotification(method, params);
}

/** Listens to one of our own notifications, beside whoever else does. */
export function onNotification<Method extends keyof ServerNotifications>(
  client: Client, method: Method, listen: (params: ServerNotifications[Method]) => void,
): Disposable {
  return client.onNotification(method, listen);
}
